package org.chainpanorama.chassis.code;

/** The check digit of unified social credit codes 统一社会信用代码. Source: GB 32100-2015. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCodes() {}

    /** Whether it has 18 characters of the code's alphabet, whatever its check digit. */
    public static boolean isWellFormed(String code) {
        return code.length() == 18 && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /** Whether it is well formed and its last character is the check character of the others. */
    public static boolean isValid(String code) {
        return isWellFormed(code) && checkCharacter(code.substring(0, 17)) == code.charAt(17);
    }

    /**
     * The 18th character for the first 17.
     *
     * @throws IllegalArgumentException where these are not 17 characters of the alphabet
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != WEIGHTS.length) throw new IllegalArgumentException("needs 17 characters");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) throw new IllegalArgumentException("character outside the alphabet");
            sum += value * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
