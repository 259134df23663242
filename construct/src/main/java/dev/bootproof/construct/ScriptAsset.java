package dev.bootproof.construct;

import dev.bootproof.userdata.boot.ScriptStore;
import dev.bootproof.userdata.hook.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/** Scripts of hooks as an asset of the app: uploaded by {@code cdk deploy}, in the bucket of its bootstrap. */
final class ScriptAsset implements ScriptStore {
    private final Construct scope;
    private Optional<Location> location = Optional.empty();

    ScriptAsset(Construct scope) {
        this.scope = scope;
    }

    @Override
    public Location put(byte[] content, String sha256) {
        try {
            Path file = Files.createTempDirectory("bootproof").resolve("hooks.gz");
            Files.write(file, content);
            Asset asset = Asset.Builder.create(scope, "Hooks")
                    .path(file.toString())
                    .assetHash(sha256)
                    .build();
            Files.delete(file);
            Files.delete(file.getParent());
            Location kept = new Location(asset.getS3BucketName(), asset.getS3ObjectKey());
            location = Optional.of(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file for the scripts of hooks", e);
        }
    }

    /** What the node's role must allow for it; nothing where nothing was kept. */
    List<Permission> permissions() {
        return location.stream()
                .map(kept -> new Permission(
                        "arn:PARTITION:s3:::" + kept.bucket() + "/" + kept.key(), List.of("s3:GetObject")))
                .toList();
    }
}
