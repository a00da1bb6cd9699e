package org.chainpanorama.local.demo;

import java.time.LocalDate;

/** The codes of the demo zone. Each follows from an index alone, so that the three owners' data meet without asking one another. */
public final class DemoCodes {

    /** The zone: Yongkang Economic Development Zone 永康经济开发区. */
    public static final String ZONE = "YKEDZ";

    /** The chain: intelligent hardware manufacturing 五金智造. */
    public static final String CHAIN = "WJZZ";

    /** The day that all demo data is true on. The article itself is undated; this day is an assumption. */
    public static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private DemoCodes() {}

    /**
     * A unified social credit code 统一社会信用代码 (GB 32100-2015) that no real organisation can hold: its division 999999 is reserved.
     *
     * @param index 0 to 9,999,999
     * @return 18 characters with a valid check character
     */
    public static String creditCode(int index) {
        requireWithin(index, 9_999_999);
        String organisation = "M" + String.format("%07d", index);
        String body = "91" + "999999" + organisation + organisationCheckCharacter(organisation);
        return body + checkCharacter(body);
    }

    /**
     * A project code 项目代码.
     *
     * @param index 0 to 899,999
     * @return such as {@code 2308-330784-04-01-100017}
     */
    public static String projectCode(int index) {
        requireWithin(index, 899_999);
        return "2308-330784-04-01-" + (100_000 + index);
    }

    /**
     * A parcel code 宗地代码, 19 characters.
     *
     * @param index 1 to 99,999
     * @return such as {@code 330784001002GB00017}
     */
    public static String parcelCode(int index) {
        requireWithin(index, 99_999);
        return "330784001002GB" + String.format("%05d", index);
    }

    /** The last of the nine characters of an organisation code 组织机构代码 (GB 11714). */
    private static char organisationCheckCharacter(String organisation) {
        int sum = 0;
        for (int position = 0; position < ORGANISATION_WEIGHTS.length; position++) {
            sum += Character.getNumericValue(organisation.charAt(position)) * ORGANISATION_WEIGHTS[position];
        }
        return "0123456789X0".charAt(11 - sum % 11);
    }

    private static char checkCharacter(String body) {
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += ALPHABET.indexOf(body.charAt(position)) * WEIGHTS[position];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static void requireWithin(int index, int largest) {
        if (index < 0 || index > largest) {
            throw new IllegalArgumentException("Index " + index + " is outside 0 to " + largest);
        }
    }
}
