import java.nio.file.Path;
import java.time.Instant;
import org.tarikh.BuildReport;
import org.tarikh.BuildRequest;
import org.tarikh.SiteGenerator;
import org.tarikh.render.Theme;

/** Builds one site: {@code Peer CONTENT OUT THEME}. */
final class Peer {
  private Peer() {}

  public static void main(String[] arguments) throws Exception {
    BuildRequest request =
        new BuildRequest(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Theme.of(Path.of(arguments[2])),
            null,
            Instant.EPOCH,
            false,
            false,
            Runtime.getRuntime().availableProcessors(),
            false);
    BuildReport report = new SiteGenerator(request).generate();
    System.out.println(report.counts());
    System.out.println(report.stages());
    if (report.outcome() != BuildReport.Outcome.PUBLISHED) {
      report.diagnostics().stream().limit(20).forEach(System.out::println);
      System.exit(1);
    }
  }
}
