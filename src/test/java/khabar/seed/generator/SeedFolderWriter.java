package khabar.seed.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import khabar.plan.generator.Dice;

/** Writes records to a folder: in files of every format and name, with files beside them that are not seed files. */
public final class SeedFolderWriter {

    /** Names below {@code @} are reached through a symbolic link. */
    private static final List<String> SEED_FILES = List.of(
            "a.yaml",
            "b.YML",
            "c.json",
            "d.JSON",
            "e.ndjson",
            "f.JsonL",
            "g.yaml.gz",
            "h.ndjson.GZ",
            "sub/i.yaml",
            "sub/de ep/j.Json",
            "k.yaml/l.yml",
            "@m.yaml",
            "@linked/n.jsonl",
            "o.txt.yaml",
            "-p.yaml",
            "q'\"$&.json.gz");

    private static final List<String> LEFT_OUT = List.of(
            ".hidden.yaml",
            ".git",
            "notes.txt",
            "a.yaml~",
            "b.yaml.bak",
            "yaml",
            "c.gz",
            "sub/.d.json",
            "e.json5",
            "f.yaml ");

    private final Dice dice;
    private final Path folder;
    private final Path outside;

    /** @param outside a folder for files to which the seed has links */
    public SeedFolderWriter(long randomSeed, Path folder, Path outside) {
        this.dice = new Dice(randomSeed);
        this.folder = folder;
        this.outside = outside;
    }

    /** Returns the files that a load leaves out. */
    public List<Path> write(List<GeneratedRecord> records) throws IOException {
        Files.createDirectories(folder);
        var files = new LinkedHashMap<String, List<GeneratedRecord>>();
        var names = new ArrayList<String>();
        for (var count = dice.between(1, 4); count > 0; count--) {
            names.add(dice.pick(SEED_FILES));
        }
        records.forEach(record -> files.computeIfAbsent(dice.pick(names), name -> new ArrayList<>())
                .add(record));
        for (var file : files.entrySet()) {
            write(file.getKey(), bytes(file.getKey(), file.getValue()));
        }
        var leftOut = new TreeSet<Path>();
        for (var count = dice.below(5); count > 0; count--) {
            var name = dice.pick(LEFT_OUT);
            write(
                    name.equals(".git") ? ".git/x.yaml" : name,
                    "stories: [{ key: left-out, title: x }]".getBytes(StandardCharsets.UTF_8));
            leftOut.add(folder.resolve(name));
        }
        return List.copyOf(leftOut);
    }

    private void write(String name, byte[] bytes) throws IOException {
        var isLinked = name.startsWith("@");
        var file = (isLinked ? outside : folder).resolve(name.substring(isLinked ? 1 : 0));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        if (isLinked) {
            var first = name.substring(1).split("/")[0];
            var link = folder.resolve(first);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, outside.resolve(first));
            }
        }
    }

    private byte[] bytes(String name, List<GeneratedRecord> records) throws IOException {
        var lowercase = name.toLowerCase(Locale.ROOT);
        var text = text(lowercase, records);
        var bytes = (dice.percent(10) ? "\uFEFF" : "") + (dice.percent(20) ? text.replace("\n", "\r\n") : text);
        return lowercase.endsWith(".gz")
                ? zipped(bytes.getBytes(StandardCharsets.UTF_8))
                : bytes.getBytes(StandardCharsets.UTF_8);
    }

    private String text(String name, List<GeneratedRecord> records) {
        var json = new JsonWriter(dice);
        if (name.contains("jsonl") || name.contains("ndjson")) {
            return records.stream()
                    .map(record -> json.write(Map.of(record.kind().singular(), record.fields())))
                    .collect(Collectors.joining(dice.pick("\n", "\n \n"), "", dice.pick("", "\n")));
        }
        var middle = dice.below(records.size() + 1);
        if (name.contains("json")) {
            return json.write(lists(records));
        }
        var yaml = new YamlWriter(dice);
        return yaml.document(lists(records.subList(0, middle)))
                + yaml.document(lists(records.subList(middle, records.size())));
    }

    private Map<String, List<Map<String, Object>>> lists(List<GeneratedRecord> records) {
        var lists = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var record : records) {
            lists.computeIfAbsent(record.kind().plural(), plural -> new ArrayList<>())
                    .add(record.fields());
        }
        return lists;
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new java.io.ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
