package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code curl wget aws}: what they fetch is not known, where they put it is. */
final class Downloads {
    // those that take a value, as curl 7.88 and wget 1.21 list them
    private static final String CURL_LETTERS = "AbCcDdEeFHhKmoPQrTtUuwXxYyz";
    private static final Set<String> CURL_NAMES =
            Set.of(("abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config"
                            + " connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile"
                            + " curves data data-ascii data-binary data-raw data-urlencode delegation dns-interface"
                            + " dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header egd-file engine"
                            + " etag-compare etag-save expect100-timeout form form-string ftp-account"
                            + " ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms"
                            + " header help hostpubmd5 hostpubsha256 hsts interface json keepalive-time key key-type"
                            + " krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt"
                            + " max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir"
                            + " parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert"
                            + " proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header"
                            + " proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name"
                            + " proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user"
                            + " proxy1.0 pubkey quote random-file range rate referer request request-target resolve"
                            + " retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5"
                            + " socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option"
                            + " tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace"
                            + " trace-ascii unix-socket upload-file url url-query user user-agent write-out")
                    .split(" "));
    private static final String WGET_LETTERS = "eoaiBtOTwQPUlARDIX";
    private static final Set<String> WGET_NAMES =
            Set.of(("accept accept-regex append-output backups base bind-address body-data body-file"
                            + " ca-certificate ca-directory certificate certificate-type ciphers compression config"
                            + " connect-timeout crl-file cut-dirs default-page directory-prefix dns-timeout domains"
                            + " exclude-directories exclude-domains execute follow-tags ftp-password ftp-user header"
                            + " http-password http-user ignore-tags include-directories input-file level limit-rate"
                            + " load-cookies local-encoding method output-document output-file password pinnedpubkey"
                            + " post-data post-file prefer-family private-key private-key-type progress proxy-password"
                            + " proxy-user quota read-timeout referer regex-type reject reject-regex rejected-log"
                            + " remote-encoding report-speed restrict-file-names retry-on-http-error save-cookies"
                            + " secure-protocol start-pos timeout tries use-askpass user user-agent wait waitretry"
                            + " warc-dedup warc-file warc-header warc-max-size warc-tempdir")
                    .split(" "));

    private final Interpreter run;
    private final SimpleCommands commands;

    Downloads(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("curl", this::curl);
        table.put("wget", this::wget);
        table.put("aws", this::aws);
    }

    private void fetched(Call call, String path) {
        Files files = run.files(call.state());
        String resolved = files.resolve(path);
        if (path.equals("-") || resolved.equals("/dev/stdout") || resolved.equals("/dev/fd/1")) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        } else if (!Value.isKnown(resolved)) {
            call.state().shared.fetched = true;
        } else if (!resolved.startsWith("/dev/")) {
            boolean runs = files.at(resolved)
                    .filter(n -> n instanceof Node.File f && f.executable())
                    .isPresent();
            files.put(resolved, new Node.File(Value.ANYTHING, runs), call.position());
        }
    }

    private static String in(Optional<String> folder, String name) {
        return folder.map(path -> path + "/" + name).orElse(name);
    }

    private Outcomes curl(Call call) {
        Options options = Options.parse(call.arguments(), CURL_LETTERS, CURL_NAMES);
        Optional<String> folder = options.value("output-dir");
        List<String> outputs = options.values("o", "output");
        outputs.forEach(file -> fetched(call, file.equals("-") ? file : in(folder, file)));
        boolean named = options.has("O", "remote-name", "remote-name-all");
        if (named) {
            Stream.concat(options.operands().stream(), options.values("url").stream())
                    .map(address -> PathNames.last(address.replaceFirst("[?#].*", "")))
                    .forEach(name -> fetched(call, in(folder, name)));
        }
        if ((outputs.isEmpty() && !named) || options.has("w", "write-out", "D", "dump-header")) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return call.status(State.UNKNOWN);
    }

    private Outcomes wget(Call call) {
        Options options = Options.parse(call.arguments(), WGET_LETTERS, WGET_NAMES);
        Optional<String> output = options.value("O", "output-document");
        Optional<String> folder = options.value("P", "directory-prefix");
        if (output.isPresent()) {
            fetched(call, output.get());
        } else if (options.has("i", "input-file", "r", "recursive", "m", "mirror", "page-requisites", "x")) {
            call.state().shared.fetched = true; // under names that nobody knows
        } else {
            options.operands().forEach(address -> fetched(call, in(folder, PathNames.last(address))));
        }
        return call.status(State.UNKNOWN);
    }

    private Outcomes aws(Call call) {
        List<String> operands = call.arguments().stream()
                .filter(word -> !word.startsWith("-") || word.equals("-"))
                .toList();
        if (operands.size() >= 4
                && operands.get(0).equals("s3")
                && operands.get(1).matches("cp|sync|mv")) {
            String source = operands.get(2);
            String target = operands.get(3);
            boolean directory = target.endsWith("/")
                    || target.equals(".")
                    || run.files(call.state())
                            .node(target)
                            .filter(Node.Directory.class::isInstance)
                            .isPresent();
            boolean many = operands.get(1).equals("sync") || call.arguments().contains("--recursive");
            if (many) {
                call.state().shared.fetched = true;
                run.files(call.state()).mayFetch(target);
            } else if (!target.startsWith("s3:")) {
                fetched(call, directory ? target + "/" + PathNames.last(source) : target);
            }
        } else {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return call.status(State.UNKNOWN);
    }
}
