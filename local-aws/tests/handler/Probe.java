import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function that does what the property {@code Behaviour} says, for the event kind that {@code On} names (all, if
 * absent), and succeeds otherwise. It logs every event it gets, so a test can read what it was asked.
 */
public class Probe implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) throws java.io.IOException {
    String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    context.getLogger().log("EVENT " + event.replaceAll("\"ResponseURL\":\"[^\"]*\",", "") + "\n");
    // What was before must not decide what is done now; OldResourceProperties come last.
    event = event.split("\"OldResourceProperties\"")[0];
    String kind = find(event, "RequestType");
    String on = find(event, "On");
    String behaviour = on == null || on.equals(kind) ? find(event, "Behaviour") : "succeed";
    switch (behaviour == null ? "succeed" : behaviour) {
      case "throw" -> throw new IllegalStateException("thrown on purpose");
      case "sleep" -> sleep();
      case "fail" -> answer(event, "FAILED", ",\"Reason\":\"refused on purpose\"");
      case "environment" -> output.write(environment(context).getBytes(StandardCharsets.UTF_8));
      default -> {
        if (kind == null) {
          output.write(("{\"echo\":" + event + "}").getBytes(StandardCharsets.UTF_8));
        } else {
          answer(event, "SUCCESS", ",\"Data\":{\"Said\":\"hello " + find(event, "Name") + "\"}");
        }
      }
    }
  }

  private static String environment(Context context) {
    return "{\"GREETING\":\"" + System.getenv("GREETING") + "\",\"endpoint\":\"" + System.getenv("AWS_ENDPOINT_URL")
        + "\",\"key\":\"" + System.getenv("AWS_ACCESS_KEY_ID") + "\",\"name\":\"" + context.getFunctionName()
        + "\",\"memory\":" + context.getMemoryLimitInMB() + ",\"left\":" + context.getRemainingTimeInMillis()
        + ",\"group\":\"" + context.getLogGroupName() + "\"}";
  }

  private static void sleep() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(String event, String status, String more) {
    String name = find(event, "Name");
    String id = find(event, "PhysicalResourceId");
    // A new id on Update when the test asks for one: that is a replacement.
    if (id == null || "replace".equals(find(event, "Behaviour"))) {
      id = "probe-" + name;
    }
    String body = "{\"Status\":\"" + status + "\",\"PhysicalResourceId\":\"" + id + "\",\"StackId\":\""
        + find(event, "StackId") + "\",\"RequestId\":\"" + find(event, "RequestId") + "\",\"LogicalResourceId\":\""
        + find(event, "LogicalResourceId") + "\"" + more + "}";
    HttpRequest put = HttpRequest.newBuilder(URI.create(find(event, "ResponseURL")))
        .PUT(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      int code = HttpClient.newHttpClient().send(put, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (code != 200) {
        throw new IllegalStateException("the answer was not taken: HTTP " + code);
      }
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String find(String json, String key) {
    Matcher matcher = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    return matcher.find() ? matcher.group(1) : null;
  }
}
