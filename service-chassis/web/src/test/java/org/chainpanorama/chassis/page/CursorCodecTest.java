package org.chainpanorama.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CursorCodecTest {

    private final CursorCodec codec = new CursorCodec(Optional.of("a secret of this test"));

    @Property
    void whatWasSealedOpensAgain(@ForAll String content) {
        String wellFormed = content.replaceAll("[\\ud800-\\udfff]", "");
        assertThat(codec.open(codec.seal(wellFormed))).contains(wellFormed);
    }

    @Property
    void aCursorMadeOrChangedByACallerDoesNotOpen(@ForAll String anything) {
        assertThat(codec.open(anything)).isEmpty();
    }

    @Test
    void aCursorOfAnotherZoneDoesNotOpen() {
        CursorCodec other = new CursorCodec(Optional.of("another secret"));
        assertThat(codec.open(other.seal("x"))).isEmpty();
    }
}
