import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The containers in which Windows and macOS want an icon's pictures; both take PNG files as they are. */
final class IconFiles {
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICO_LARGEST = 256;

    /** The names that macOS has for sizes. */
    private static final Map<String, Integer> ICNS =
            Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512);

    private IconFiles() {}

    static byte[] ico(Map<Integer, byte[]> pictures) throws IOException {
        List<Map.Entry<Integer, byte[]>> fitting = pictures.entrySet().stream()
                .filter(picture -> picture.getKey() <= ICO_LARGEST)
                .toList();
        var head = ByteBuffer.allocate(ICO_HEAD + ICO_ENTRY * fitting.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
        int at = head.capacity();
        for (var picture : fitting) {
            // One byte: 0 says 256.
            byte side = picture.getKey().byteValue();
            head.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        var file = new ByteArrayOutputStream();
        file.write(head.array());
        for (var picture : fitting) {
            file.write(picture.getValue());
        }
        return file.toByteArray();
    }

    static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        var blocks = new ByteArrayOutputStream();
        for (var name : ICNS.keySet().stream().sorted().toList()) {
            block(blocks, name, pictures.get(ICNS.get(name)));
        }
        var file = new ByteArrayOutputStream();
        block(file, "icns", blocks.toByteArray());
        return file.toByteArray();
    }

    private static void block(ByteArrayOutputStream to, String name, byte[] content) throws IOException {
        to.write(name.getBytes(StandardCharsets.US_ASCII));
        to.write(ByteBuffer.allocate(4).putInt(8 + content.length).array());
        to.write(content);
    }
}
