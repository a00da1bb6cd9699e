package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainpanorama.local.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person in Swagger UI: authorises, tries an operation out, and sees what its client may see. Screenshots stay in {@code target}. */
@ExtendWith(RunningZone.class)
class SwaggerUiIT {

    /** An enterprise outside the zone, and a year of which no claim speaks. */
    private static final String ENTERPRISE = org.chainpanorama.local.demo.DemoCodes.creditCode(2001);

    private static final int YEAR = 2020;
    private static final String RESTRICTED_YUAN = "7654321098.76";
    private static final String OPERATION = "#operations-enterprises-getAnnualFigure";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Zone zone;
    private Chromium browser;

    SwaggerUiIT(Zone zone) {
        this.zone = zone;
    }

    @BeforeEach
    void aRestrictedFigureAndABrowser() throws IOException {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "There is no Chromium on this machine");
        int status = given().header("Authorization", "Bearer " + zone.token("chain-office"))
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"revenueYuan\":" + RESTRICTED_YUAN + ",\"confidentiality\":\"RESTRICTED\"}")
                .put("/api/v1/enterprises/{code}/annual-figures/{year}", ENTERPRISE, YEAR)
                .statusCode();
        assertThat(status).isIn(201, 412);
        browser = Chromium.start();
    }

    @AfterEach
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void statisticsReadsWhatIsConfidentialAndThePublicDoesNot() throws IOException {
        browser.open(URI.create(zone.gateway() + "/swagger-ui/#/enterprises/getAnnualFigure"));
        browser.awaitTrue("document.querySelector('" + OPERATION + "') !== null");
        if (!browser.evaluate("document.querySelector('" + OPERATION + "').classList.contains('is-open')")
                .asBoolean()) {
            browser.click(OPERATION + " .opblock-summary-control");
        }

        authorize("statistics");
        assertThat(readAndShow("statistics", "200")).contains(RESTRICTED_YUAN);

        logOut();
        authorize("public");
        assertThat(readAndShow("public", "404")).doesNotContain(RESTRICTED_YUAN, "withheld");
    }

    private void authorize(String client) throws IOException {
        browser.click(".btn.authorize");
        browser.type(".auth-container input[data-name=clientId], #client_id_clientCredentials", client);
        browser.type(
                ".auth-container input[data-name=clientSecret], #client_secret_clientCredentials",
                Files.readString(zone.secretFile()).trim());
        browser.click(".auth-btn-wrapper .authorize");
        browser.awaitTrue("document.querySelector('.auth-container').innerText.includes('Authorized')");
        browser.screenshot(PICTURES.resolve("authorized-as-" + client + ".png"));
        closeDialogue();
    }

    private void logOut() {
        browser.click(".btn.authorize");
        browser.awaitTrue(
                "[...document.querySelectorAll('.auth-btn-wrapper button')].some(b => b.innerText == 'Logout')");
        browser.evaluate(
                "[...document.querySelectorAll('.auth-btn-wrapper button')].find(b => b.innerText == 'Logout').click()");
        closeDialogue();
    }

    private void closeDialogue() {
        browser.click(".auth-btn-wrapper .btn-done");
        browser.awaitTrue("document.querySelector('.dialog-ux') === null");
    }

    /** Tries the read out, waits for its answer, keeps a picture of it and gives its body. */
    private String readAndShow(String who, String status) throws IOException {
        if (browser.evaluate("document.querySelector('" + OPERATION + " .try-out__btn.cancel') === null")
                .asBoolean()) {
            browser.click(OPERATION + " .try-out__btn");
        }
        browser.type(OPERATION + " tr[data-param-name=creditCode] input", ENTERPRISE);
        browser.type(OPERATION + " tr[data-param-name=year] input", String.valueOf(YEAR));
        if (browser.evaluate("document.querySelector('" + OPERATION + " .btn-clear') !== null")
                .asBoolean()) {
            browser.click(OPERATION + " .btn-clear");
        }
        browser.click(OPERATION + " .execute");
        browser.awaitTrue("document.querySelector('" + OPERATION
                + " .live-responses-table .response .response-col_status').innerText.startsWith('" + status + "')");
        browser.evaluate("document.querySelector('" + OPERATION + " .live-responses-table').scrollIntoView()");
        browser.screenshot(PICTURES.resolve("annual-figure-as-" + who + ".png"));
        return browser.evaluate("document.querySelector('" + OPERATION + " .live-responses-table').innerText")
                .asText();
    }
}
