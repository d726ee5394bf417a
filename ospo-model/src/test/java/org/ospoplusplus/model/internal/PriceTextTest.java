package org.ospoplusplus.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTextTest {

    /** The spaces in the results do not break lines. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 EUR        | en | €15
            15 EUR        | de | 15 €
            15 EUR        | fr | 15 €
            15 EUR        | es | 15 €
            15.5 EUR      | en | €15.50
            15.5 EUR      | de | 15,50 €
            1234567.5 EUR | en | €1,234,567.50
            1234567.5 EUR | de | 1.234.567,50 €
            1234567.5 EUR | fr | 1 234 567,50 €
            1500 JPY      | de | 1.500 ¥
            99.5 JPY      | en | ¥99.5
            0.0001 EUR    | es | 0,0001 €
            20 CHF        | en | CHF 20
            20 CHF        | de | 20 CHF
            """)
    void anAmountIsInTheFormatOfALanguage(String price, String language, String text) {
        int space = price.indexOf(' ');
        assertThat(PriceText.of(
                        new BigDecimal(price.substring(0, space)),
                        Currency.getInstance(price.substring(space + 1)),
                        Locale.forLanguageTag(language)))
                .isEqualTo(text.replace(' ', '\u00A0'));
    }
}
