package org.ospoplusplus.model.internal;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ospoplusplus.model.Price;

/** Shows prices to people. */
public final class PriceText {

    private static final Pattern CODE_BESIDE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private PriceText() {}

    /**
     * {@return a price with a currency in the format of a language, from the JDK (CLDR): {@code €15.50} in English,
     * {@code 15,50 €} in German} A whole amount has no digits after the decimal point, and no other amount is rounded.
     *
     * @throws IllegalArgumentException if the price has no currency, because it is free
     */
    public static String of(Price price, Locale language) {
        Currency currency = price.currency()
                .orElseThrow(() -> new IllegalArgumentException("price: has no currency; write a word for free"));
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        int scale = price.amount().scale();
        int digits = scale == 0 ? 0 : Math.max(scale, currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        // The narrow space of newer versions of CLDR is missing in many fonts.
        String text = format.format(price.amount()).replace("\u202F", NO_BREAK_SPACE);
        return CODE_BESIDE_DIGIT.matcher(text).replaceAll(NO_BREAK_SPACE);
    }
}
