package org.campusaccord.export.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Summary.Chart;

/** A chart of Excel's own over the first numbers of a small table: bars with their numbers, readable without color. */
final class SummaryChart {
    private static final byte[] ACCENT = {0x1d, 0x50, 0x63};
    private static final int FIRST_COLUMN = 3;
    private static final int LAST_COLUMN = 9;

    private final XSSFSheet page;

    SummaryChart(SXSSFWorkbook file, String sheet) {
        this.page = file.getXSSFWorkbook().getSheet(sheet);
    }

    /** @param range of the table, with its head */
    void add(Sheet sheet, Chart kind, CellRangeAddress range, int top, int bottom) {
        var drawing = page.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, top, LAST_COLUMN, bottom));
        chart.setTitleText(sheet.name());
        chart.setTitleOverlay(false);
        if (!chart.getCTChartSpace().isSetRoundedCorners()) {
            chart.getCTChartSpace().addNewRoundedCorners();
        }
        chart.getCTChartSpace().getRoundedCorners().setVal(false);
        plot(chart, sheet, kind, range);
        var frames = drawing.getCTDrawing();
        var described = frames.getTwoCellAnchorArray(frames.sizeOfTwoCellAnchorArray() - 1)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        described.setName(sheet.name());
        described.setDescr(description(sheet));
    }

    private void plot(XSSFChart chart, Sheet sheet, Chart kind, CellRangeAddress range) {
        boolean lying = kind == Chart.BARS;
        var categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        // What stands first in the table stands on top.
        categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        var values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        // The numbers stand at the bars.
        values.setVisible(false);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(names(sheet), reference(range, 0), 0),
                XDDFDataSourcesFactory.fromArray(numbers(sheet), reference(range, 1), 1));
        series.setTitle(sheet.columns().get(1).title());
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ACCENT)));
        chart.plot(data);
        label(chart);
    }

    private static void label(XSSFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String reference(CellRangeAddress range, int column) {
        return new CellRangeAddress(range.getFirstRow() + 1, range.getLastRow(), column, column)
                .formatAsString(page.getSheetName(), true);
    }

    private static String[] names(Sheet sheet) {
        return sheet.rows().stream().map(SummaryChart::name).toArray(String[]::new);
    }

    private static Double[] numbers(Sheet sheet) {
        return sheet.rows().stream().map(SummaryChart::number).toArray(Double[]::new);
    }

    private static String name(List<CellValue> row) {
        return row.get(0) instanceof CellValue.Text(var text) ? text : "";
    }

    private static double number(List<CellValue> row) {
        return row.get(1) instanceof CellValue.Count(var number) ? number : 0;
    }

    /** What somebody hears who does not see the chart: its numbers. */
    private static String description(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> name(row) + " " + Math.round(number(row)))
                .collect(Collectors.joining(", ", sheet.name() + ": ", ""));
    }
}
