package org.chainpanorama.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MySqlAccessTest {

    @Test
    void withoutAHostThereIsNoOutsideServer() {
        assertThat(MySqlAccess.from(Map.of("ZONE_DB_PORT", "3307"))).isEmpty();
    }

    @Test
    void theVariablesNameTheOutsideServer() {
        assertThat(MySqlAccess.from(Map.of("ZONE_DB_HOST", "db", "ZONE_DB_USER", "admin", "ZONE_DB_PASSWORD", "p")))
                .contains(new MySqlAccess("db", 3306, "admin", "p"));
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> MySqlAccess.from(Map.of("ZONE_DB_HOST", "db", "ZONE_DB_PORT", "x")))
                .isInstanceOf(MySqlException.class)
                .hasMessageContaining("ZONE_DB_PORT");
    }

    @Test
    void aNameThatCouldCarrySqlIsRefused() {
        MySqlAccess access = new MySqlAccess("127.0.0.1", 1, "root", "");
        assertThatThrownBy(() -> access.createSchema("land`; DROP", "land", "a-password-for-tests"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
