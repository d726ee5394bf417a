package org.ospoplusplus.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes damaged input from an encoded session. */
final class Corruptions {

    private static final int PLACES = 24;

    private static final String[] INSERTED = {
        "\u0000", "\"", "\\", "<", ">", "&", "{", "}", "[", "]", ":", ",", ";", "\n", "\r\n", "-", "9", "null", "\uFEFF"
    };

    private Corruptions() {}

    /** A damaged encoded session. */
    record Damage<E>(String name, E input) {}

    /** {@return damaged forms of a text or of bytes; empty for other types} */
    @SuppressWarnings("unchecked") // the damaged input has the same type as the input
    static <E> Stream<Damage<E>> of(E whole) {
        if (whole instanceof String text) {
            return ofText(text).map(damage -> new Damage<>(damage.name, (E) damage.input));
        }
        if (whole instanceof byte[] octets) {
            // One character for each byte, so that the input is also cut within characters.
            String text = new String(octets, StandardCharsets.ISO_8859_1);
            return ofText(text).map(damage -> new Damage<>(damage.name, (E) octets(damage.input)));
        }
        return Stream.empty();
    }

    private static byte[] octets(String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        // Characters that are not in ISO 8859-1 become question marks; 0xFF is a byte that UTF-8 never contains.
        for (int i = 0; i < octets.length; i++) {
            if (text.charAt(i) > 0xFF) {
                octets[i] = (byte) 0xFF;
            }
        }
        return octets;
    }

    /** Overwrites an array; other types are immutable or unknown. */
    static void wipe(Object encoded) {
        if (encoded instanceof byte[] octets) {
            Arrays.fill(octets, (byte) 0);
        }
        if (encoded instanceof Object[] values) {
            Arrays.fill(values, null);
        }
    }

    private static Stream<Damage<String>> ofText(String text) {
        Map<String, String> damages = new LinkedHashMap<>();
        damages.put("nothing", "");
        damages.put("a blank", " ");
        damages.put("lines alone", "\r\n\n\r");
        damages.put("a byte-order mark alone", "\u00EF\u00BB\u00BF");
        damages.put("zeros", "\u0000".repeat(65_536));
        damages.put("twice", text + text);
        damages.put("words", "no session at all");
        damages.put("deep arrays", "[".repeat(100_000));
        damages.put("deep objects", "{\"a\":".repeat(100_000));
        damages.put("deep elements", "<a>".repeat(100_000));
        damages.put("deep components", "BEGIN:VEVENT\r\n".repeat(20_000));
        damages.put("many digits", "9".repeat(100_000));
        for (int i = 1; i < PLACES; i++) {
            int at = text.length() * i / PLACES;
            String end = " at " + i + "/" + PLACES;
            damages.put("cut off" + end, text.substring(0, at));
            damages.put("without its start" + end, text.substring(at));
            damages.put("one lost" + end, text.substring(0, at) + text.substring(Math.min(text.length(), at + 1)));
            damages.put("some lost" + end, text.substring(0, at) + text.substring(Math.min(text.length(), at + 20)));
            String inserted = INSERTED[i % INSERTED.length];
            damages.put(
                    CodecSamples.printable(inserted) + " put in" + end,
                    text.substring(0, at) + inserted + text.substring(at));
        }
        return damages.entrySet().stream().map(damage -> new Damage<>(damage.getKey(), damage.getValue()));
    }
}
