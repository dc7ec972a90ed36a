package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The HTML report in a real browser; skipped where there is none. Screenshots go to {@code target/screenshots}. */
class HtmlReportIT {
    private static final Path OUT = Path.of("target", "screenshots");
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws Exception {
        File chromium = new File("/usr/bin/chromium");
        File driver = new File("/usr/bin/chromedriver");
        Assumptions.assumeTrue(
                chromium.canExecute() && driver.canExecute(), "no /usr/bin/chromium with /usr/bin/chromedriver here");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory("browser"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        Files.createDirectories(OUT);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void onADesk() {
        look(1400, "light");
    }

    @AfterEach
    void noErrorAndNoRequest() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(entry -> entry.getMessage())
                        .filter(message -> message.contains("Network.requestWillBeSent\""))
                        .filter(message -> !message.contains("\"url\":\"file:")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @CsvSource({
        "rich, 1400, light",
        "rich, 1400, dark",
        "rich, 390, light",
        "rich, 390, dark",
        "three, 1400, light",
        "three, 390, dark",
        "article, 1400, light",
        "scripts, 390, light"
    })
    void everybodyCanReadIt(String name, int width, String scheme) throws Exception {
        Comparison comparison = switch (name) {
            case "rich" -> Sample.rich();
            case "three" -> Sample.three();
            case "article" -> Sample.article();
            default -> Sample.scripts();
        };
        look(width, scheme);
        open(name, comparison);
        run("document.querySelectorAll('details').forEach(d => d.open = d.id !== 'filters')");

        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(browser)
                .getViolations();

        screenshot(name + "-" + width + "-" + scheme);
        assertThat(violations).isEmpty();
        assertThat((Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("columns that leave the screen")
                .isZero();
    }

    @Test
    void twoHundredPercentZoomNeedsNoSidewaysScrolling() throws Exception {
        // zooming a window of 1280 columns to 200 % leaves 640 for the layout
        look(640, "light");
        open("rich", Sample.rich());

        assertThat((Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }

    @Test
    void aWordWiderThanAPhoneBreaks() throws Exception {
        look(390, "light");
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(3);
        open(
                "words",
                ReadoutDiff.lexical()
                        .compare(
                                Readout.of("Ruritania", "The ministers agreed to open the " + word + " by 2028."),
                                Readout.of("Freedonia", "The ministers agreed to open the " + word + " by 2029.")));

        assertThat((Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }

    @Test
    void aRightToLeftTextStartsAtTheRight() throws Exception {
        open("scripts", Sample.scripts());

        assertThat((Boolean) run("var pane = document.querySelector('.pane .text').getBoundingClientRect();"
                        + "var words = document.querySelector('.pane .m').getBoundingClientRect();"
                        + "return pane.right - words.right < words.left - pane.left"))
                .isTrue();
    }

    @Test
    void itPrintsToA4() throws Exception {
        open("rich", Sample.rich());

        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));

        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        Files.write(OUT.resolve("rich.pdf"), pdf);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12]");
    }

    @Test
    void inPrintTheSourceHasItsAddressAndWhatCameCloseStandsBelowItsPoint() throws Exception {
        open("rich", Sample.rich());
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat((String) run("return getComputedStyle(document.querySelector('.source a'), '::after').content"))
                    .contains("https://ruritania.example/news/42");
            assertThat(browser.findElement(By.cssSelector("#point-p14 .near > summary"))
                            .isDisplayed())
                    .isTrue();
            assertThat(browser.findElement(By.cssSelector("#point-p14 .actions .act"))
                            .isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.id("toolbar")).isDisplayed()).isFalse();
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void choosingAClaimBringsItsCounterpartIntoViewAndJoinsThem() throws Exception {
        open("rich", Sample.rich());

        browser.findElement(By.cssSelector("#point-p4 > .actions [data-choose]"))
                .click();

        waitFor("return document.querySelectorAll('.joins path').length === 1");
        WebElement counterpart = browser.findElement(By.cssSelector(".m.with"));
        assertThat(counterpart.getText()).startsWith("The Prime Minister and the President agreed");
        waitFor("var r = document.querySelector('.m.with').getBoundingClientRect();"
                + "return r.top > 0 && r.bottom < innerHeight");
        assertThat(browser.findElement(By.id("chosen")).getText())
                .isEqualTo("p4 \u00B7 in both \u00B7 differing \u00B7 prisoners");
        screenshot("chosen");
    }

    @Test
    void aPointOfOneSideShowsWhatCameClosest() throws Exception {
        open("rich", Sample.rich());

        browser.findElement(By.cssSelector("#point-p14 > .actions [data-choose]"))
                .click();

        waitFor("return document.querySelectorAll('.joins path.near').length === 1");
        assertThat(browser.findElement(By.cssSelector(".m.near")).getText())
                .isEqualTo("Freedonia opposes any attempt to close the strait");
    }

    @Test
    void onADeskTheFirstThreeOmissionsOfEachSideStandOnTheFirstScreen() throws Exception {
        open("rich", Sample.rich());

        assertThat((Long) run("return [...document.querySelectorAll('.ranked')].map(list =>"
                        + " [...list.children].filter(point => point.querySelector('.words').getBoundingClientRect().bottom"
                        + " <= innerHeight).length).reduce((a, b) => Math.min(a, b))"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aNearMissThatTellsSomethingIsSeenAtAGlance() throws Exception {
        open("rich", Sample.rich());
        WebElement closest = browser.findElement(By.cssSelector("#point-p14 .near > summary"));

        assertThat(closest.getText())
                .startsWith("Closest in Freedonia:")
                .contains("rival position")
                .contains("Freedonia opposes any attempt to close the strait");
        closest.click();
        browser.findElement(By.cssSelector("#point-p14 .near a")).click();
        waitFor("return document.querySelectorAll('.m.on').length > 0");
    }

    @Test
    void overlappingClaimsCanBeChosenOneAfterTheOther() throws Exception {
        open("rich", Sample.rich());
        String overlap = "[...document.querySelectorAll('.m[data-c*=\" \"]')][0]";

        run(overlap + ".click()");
        String first = browser.findElement(By.id("chosen")).getText();
        run(overlap + ".click()");

        assertThat(browser.findElement(By.id("chosen")).getText())
                .isNotEqualTo(first)
                .isNotEmpty();
    }

    @Test
    void filtersAndSearchNarrowTheLists() throws Exception {
        open("rich", Sample.rich());
        int all = Sample.rich().points().size();
        assertThat(shown()).isEqualTo(all);

        browser.findElement(By.cssSelector("#filters > summary")).click();
        new Select(browser.findElement(By.id("by-kind"))).selectByValue("warning");
        assertThat(shown()).isEqualTo(1);
        assertThat(browser.findElement(By.id("shown")).getText()).isEqualTo("1 of " + all + " points shown");
        screenshot("filters");

        browser.findElement(By.id("clear")).click();
        assertThat(shown()).isEqualTo(all);
        new Select(browser.findElement(By.id("by-side"))).selectByValue("both");
        assertThat(shown()).isEqualTo(Sample.rich().shared().size());
        new Select(browser.findElement(By.id("by-agreement"))).selectByValue("differing");
        assertThat(shown()).isEqualTo(2);

        browser.findElement(By.id("clear")).click();
        browser.findElement(By.id("courtesy")).click();
        assertThat(shown()).isLessThan(all);
        browser.findElement(By.id("clear")).click();
        browser.findElement(By.id("search")).sendKeys("barley");
        waitFor("return document.querySelectorAll('.point:not([hidden])').length === 3");
    }

    @Test
    void aLinkToAPointEndsThereEvenIfItWasFilteredAway() throws Exception {
        open("rich", Sample.rich());
        browser.findElement(By.id("search")).sendKeys("nothing has these words");
        waitFor("return document.querySelectorAll('.point:not([hidden])').length === 0");

        run("location.hash = '#point-p15'");

        waitFor("return !document.getElementById('point-p15').hidden");
    }

    @Test
    void theKeyboardAloneReachesAClaimItsCounterpartAndTheWayBack() throws Exception {
        open("rich", Sample.rich());
        WebElement body = browser.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the findings");

        WebElement link = browser.findElement(By.cssSelector("#point-p4 > .actions [data-choose]"));
        run("arguments[0].focus()", link);
        link.sendKeys(Keys.ENTER);
        waitFor("return document.querySelectorAll('.m.on').length > 0");
        WebElement reference = browser.switchTo().activeElement();
        assertThat(reference.getDomAttribute("href")).isEqualTo("#point-p4");

        reference.sendKeys(Keys.ENTER);
        waitFor("return location.hash === '#point-p4'");
        browser.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector(".m.on"))).isEmpty();
    }

    @Test
    void aQuotationIsCopiedWithOneClick() throws Exception {
        open("rich", Sample.rich());
        browser.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        WebElement button = browser.findElement(By.cssSelector("#point-p18 .copy"));

        button.click();

        waitFor("return document.querySelector('#point-p18 .copy').textContent === 'Copied'");
        Object copied = browser.executeAsyncScript(
                "var done = arguments[0]; navigator.clipboard.readText().then(done, function (e) { done('' + e); })");
        assertThat((String) copied)
                .startsWith("The Ruritania readout of 2026-03-12 ascribes to Elsbeth Marn: \u201Ccalled on Freedonia")
                .contains("This was not found in the readout of Freedonia.");
    }

    @Test
    void withoutScriptsThePageIsCompleteAndShowsNothingDead() throws Exception {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open("rich", Sample.rich());
            assertThat(browser.findElements(By.cssSelector(".point")))
                    .hasSize(Sample.rich().points().size());
            assertThat(browser.findElement(By.id("controls")).isDisplayed()).isFalse();
            assertThat(browser.findElement(By.cssSelector("#point-p18 .quote > summary"))
                            .isDisplayed())
                    .isTrue();
            screenshot("no-script");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void hostileTextRunsNothing() throws Exception {
        open("hostile", Sample.hostile());
        run("document.querySelectorAll('details').forEach(d => d.open = true)");
        run("document.querySelectorAll('.m[data-c], .copy').forEach(e => e.click())");

        assertThat(run("return window.hacked === undefined")).isEqualTo(true);
        assertThat(browser.findElements(By.cssSelector("img, iframe, u"))).isEmpty();
        assertThat((Boolean) run("return [...document.querySelectorAll('.point')].every(point =>"
                        + " point.querySelector('.actions').getBoundingClientRect().right"
                        + " <= point.getBoundingClientRect().right + 1)"))
                .as("what can be done with a point stays beside it, however long its id is")
                .isTrue();
        screenshot("hostile");
    }

    @Test
    void twoThousandClaimsStillFilterWithoutLongTasks() throws Exception {
        open("large", Sample.large(1000));
        run(
                "window.longest = 0; new PerformanceObserver(function (list) { list.getEntries().forEach(function (e) {"
                        + " window.longest = Math.max(window.longest, e.duration); }); }).observe({ entryTypes: ['longtask'] });");

        browser.findElement(By.id("search")).sendKeys("item 77");
        waitFor("return document.querySelectorAll('.point:not([hidden])').length < 50");
        browser.findElement(By.id("search")).clear();
        browser.findElement(By.cssSelector("#filters > summary")).click();
        new Select(browser.findElement(By.id("by-kind"))).selectByValue("warning");
        waitFor("return document.getElementById('shown').textContent.length > 0");
        for (int y = 0; y < 20; y++) {
            run("scrollTo(0, " + y * 3000 + ")");
        }

        var machine = ManagementFactory.getOperatingSystemMXBean();
        Assumptions.assumeTrue(
                machine.getSystemLoadAverage() <= 1.5 * machine.getAvailableProcessors(),
                "other programs keep this machine busy, so times say nothing");
        assertThat(((Number) run("return window.longest")).doubleValue()).isLessThan(200);
    }

    private static void look(int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void open(String name, Comparison comparison) throws Exception {
        Path file = OUT.resolve(name + ".html").toAbsolutePath();
        Reports.html().write(comparison, file);
        browser.get("about:blank");
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(file.toUri().toString());
    }

    private static long shown() {
        return (Long) run("return document.querySelectorAll('.point:not([hidden])').length");
    }

    private static Object run(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    private static void waitFor(String script) {
        new WebDriverWait(browser, Duration.ofSeconds(5))
                .until(driver -> run(script).equals(true));
    }

    private static void screenshot(String name) throws Exception {
        Files.write(OUT.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
