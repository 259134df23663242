package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.util.Base64;

/** Makes documents, well formed and hostile ones; the same seed makes the same document. */
final class CloudInitGenerator {
    private final Dice dice;
    private final DocumentMutations mutations;

    private CloudInitGenerator(long seed) {
        this.dice = new Dice(seed);
        this.mutations = new DocumentMutations(dice);
    }

    static byte[] document(long seed) {
        return new CloudInitGenerator(seed).document();
    }

    /** A neighbour of a document as people write them. */
    static byte[] near(long seed, byte[] document) {
        CloudInitGenerator generator = new CloudInitGenerator(seed);
        byte[] near = document;
        for (int i = 1 + generator.dice.below(4); i > 0; i--) {
            near = generator.mutations.mutated(near);
        }
        return near;
    }

    private byte[] document() {
        byte[] document = Packing.bytes(
                switch (dice.below(12)) {
                    case 0 -> new PartTexts(dice).script();
                    case 1 -> new CloudConfigTexts(dice).cloudConfig();
                    case 2 -> new ArchiveTexts(dice).archive();
                    case 3 -> new PartTexts(dice).leaf();
                    case 4 -> new CloudConfigTexts(dice).configs();
                    case 5 -> new ArchiveTexts(dice).json();
                    default -> new MessageTexts(dice).message(0);
                });
        for (int i = dice.oneIn(3) ? 1 + dice.below(4) : 0; i > 0; i--) {
            document = mutations.mutated(document);
        }
        return switch (dice.below(40)) {
            case 0, 1, 2 -> Packing.gzip(document);
            case 3 -> Packing.joined(Packing.gzip(document), new byte[dice.below(4)]);
            case 4 -> Packing.joined(Packing.gzip(document), Packing.bytes(dice.any("x", "\n", "\u001f\u008b")));
            case 5 -> Packing.joined(Packing.gzip(document), Packing.gzip(Packing.bytes("\n# more\n")));
            case 6 -> Packing.gzip(Packing.gzip(document));
            case 7 -> Base64.getEncoder().encode(document);
            case 8 -> mutations.mutated(Packing.gzip(document));
            case 9 ->
                Packing.joined(
                        Packing.joined(Packing.gzip(document), new byte[dice.below(4)]),
                        Packing.gzip(Packing.bytes("\n# more\n")));
            default -> document;
        };
    }
}
