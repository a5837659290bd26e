package cynosure.workshop.store;

import cynosure.ids.Ids;
import cynosure.workshop.Paper;
import cynosure.workshop.Paper.Line;
import cynosure.workshop.Papers;
import cynosure.workshop.activity.Mark;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Papers in the table `workshop_paper`.
///
/// A database betrays order in many ways: by the place of a row in its file, by the transaction
/// that wrote it last, by a log of changes. So every change writes all papers of the step anew, in
/// the order of their numbers, which are random; what is deleted is overwritten, and SQLite's log
/// is emptied at once.
@Repository
class SqlPapers implements Papers {

    private static final String SEALING = "HmacSHA256";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final boolean inFile;

    SqlPapers(DataSource source, JdbcClient sql, TransactionTemplate transaction, Ids ids) {
        this.sql = sql;
        this.transaction = transaction;
        this.ids = ids;
        this.inFile = product(source).equals("SQLite");
    }

    @Override
    public String fresh(String workshopId, String stepId) {
        sql.sql(
                        """
                        insert into workshop_seal (workshop_id, step_id, seal) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(workshopId, stepId, ids.token())
                .update();
        String number = ids.token();
        return number + "." + seal(workshopId, stepId, number).orElseThrow();
    }

    @Override
    public boolean genuine(String workshopId, String stepId, String paper) {
        int dot = paper.indexOf('.');
        return dot > 0
                && seal(workshopId, stepId, paper.substring(0, dot))
                        .filter(
                                seal ->
                                        MessageDigest.isEqual(
                                                bytes(seal), bytes(paper.substring(dot + 1))))
                        .isPresent();
    }

    @Override
    public Paper read(String workshopId, String stepId, String paper) {
        return byNumber(workshopId, stepId).getOrDefault(number(paper), Paper.BLANK);
    }

    @Override
    public void write(
            String workshopId,
            String stepId,
            String paper,
            int slot,
            List<String> texts,
            List<Mark> marks) {
        transaction.executeWithoutResult(
                any -> {
                    Map<String, Paper> papers = byNumber(workshopId, stepId);
                    Map<Integer, Line> lines =
                            new TreeMap<>(papers.getOrDefault(number(paper), Paper.BLANK).lines());
                    for (int place = 0; place < texts.size(); place++) {
                        lines.put(slot + place, new Line(texts.get(place), marks));
                    }
                    papers.put(number(paper), new Paper(lines));
                    delete(workshopId, stepId);
                    papers.forEach((number, each) -> insert(workshopId, stepId, number, each));
                });
        settle();
    }

    @Override
    public List<Paper> all(String workshopId, String stepId) {
        return List.copyOf(byNumber(workshopId, stepId).values());
    }

    @Override
    public void shred(String workshopId, String stepId) {
        delete(workshopId, stepId);
    }

    @Override
    public void settle() {
        if (inFile) {
            sql.sql("pragma wal_checkpoint(truncate)").query((row, number) -> 0).list();
        }
    }

    private Map<String, Paper> byNumber(String workshopId, String stepId) {
        Map<String, Map<Integer, Line>> lines = new TreeMap<>();
        sql.sql(
                        """
                        select paper, slot, written, marks from workshop_paper
                        where workshop_id = ? and step_id = ?
                        """)
                .params(workshopId, stepId)
                .query(
                        row -> {
                            lines.computeIfAbsent(row.getString("paper"), any -> new TreeMap<>())
                                    .put(
                                            row.getInt("slot"),
                                            new Line(
                                                    row.getString("written"),
                                                    marks(row.getString("marks"))));
                        });
        Map<String, Paper> papers = new TreeMap<>();
        lines.forEach((number, each) -> papers.put(number, new Paper(each)));
        return papers;
    }

    private void delete(String workshopId, String stepId) {
        if (inFile) {
            sql.sql("pragma secure_delete = on").query((row, number) -> 0).list();
        }
        sql.sql("delete from workshop_paper where workshop_id = ? and step_id = ?")
                .params(workshopId, stepId)
                .update();
    }

    private void insert(String workshopId, String stepId, String number, Paper paper) {
        paper.lines()
                .forEach(
                        (slot, line) ->
                                sql.sql(
                                                """
                                                insert into workshop_paper (workshop_id, step_id, paper, slot, written, marks)
                                                values (?, ?, ?, ?, ?, ?)
                                                """)
                                        .params(
                                                workshopId,
                                                stepId,
                                                number,
                                                slot,
                                                line.text(),
                                                line.marks().stream()
                                                        .map(Mark::name)
                                                        .collect(Collectors.joining(" ")))
                                        .update());
    }

    private static List<Mark> marks(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Mark::valueOf).toList();
    }

    /// What a paper is filed under: nobody who reads it can write on the paper.
    private static String number(String paper) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(paper)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Optional<String> seal(String workshopId, String stepId, String number) {
        return sql.sql("select seal from workshop_seal where workshop_id = ? and step_id = ?")
                .params(workshopId, stepId)
                .query(String.class)
                .optional()
                .map(secret -> sealed(secret, number));
    }

    private static String sealed(String secret, String number) {
        try {
            Mac mac = Mac.getInstance(SEALING);
            mac.init(new SecretKeySpec(bytes(secret), SEALING));
            return HexFormat.of().formatHex(mac.doFinal(bytes(number)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String product(DataSource source) {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, meta -> meta.getDatabaseProductName());
        } catch (MetaDataAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
