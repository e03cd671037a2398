package org.campusaccord.reliability;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.campusaccord.Composition;

/** Another program in which somebody types until it is killed, 20 to 40 saves a second, and signs now and then. */
final class TypingProgram {
    private TypingProgram() {}

    /** Takes the data folder and a seed. */
    public static void main(String[] arguments) throws InterruptedException {
        var random = Form.random(Long.parseLong(arguments[1]));
        var workspace = Composition.open(Path.of(arguments[0]), Clock.systemUTC(), Locale.US);
        var typist = new Typist(workspace, random);
        KilledProgram.say(KilledProgram.READY);
        for (int number = typist.newest() + 1; ; number++) {
            if (random.nextInt(25) == 0) {
                typist.sign(number);
                KilledProgram.say(Ledger.signedLine(number));
                typist.reopen();
            } else {
                KilledProgram.say(Ledger.savedLine(typist.save(number), number));
            }
            Thread.sleep(15 + random.nextInt(30));
        }
    }
}
