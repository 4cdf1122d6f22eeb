-- By hand: the history is append-only, and the database itself holds that.
-- Deletion is possible only for an article in which `purging` is set, by the one command that deletes for good.

-- Fractional indexes are ordered by their bytes, whatever the language of the database.
ALTER TABLE "Paragraph" ALTER COLUMN "position" TYPE TEXT COLLATE "C";
ALTER TABLE "ArticleSummary" ALTER COLUMN "titleKey" TYPE TEXT COLLATE "C";

CREATE FUNCTION stet_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION stet_refuse_unless_purging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE) THEN
    RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "Revision_update" BEFORE UPDATE ON "Revision"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('A revision is never changed.');
CREATE TRIGGER "Revision_delete" BEFORE DELETE ON "Revision"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A revision is deleted only with its whole article.');
CREATE TRIGGER "Revision_truncate" BEFORE TRUNCATE ON "Revision"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A revision is deleted only with its whole article.');

CREATE TRIGGER "UnchangedSave_update" BEFORE UPDATE ON "UnchangedSave"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('What became of a save is never changed.');
CREATE TRIGGER "UnchangedSave_delete" BEFORE DELETE ON "UnchangedSave"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('What became of a save is deleted only with its whole article.');
CREATE TRIGGER "UnchangedSave_truncate" BEFORE TRUNCATE ON "UnchangedSave"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('What became of a save is deleted only with its whole article.');

CREATE TRIGGER "ReviewMark_update" BEFORE UPDATE ON "ReviewMark"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('A review mark is never changed; a new one takes it back.');
CREATE TRIGGER "ReviewMark_delete" BEFORE DELETE ON "ReviewMark"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A review mark is deleted only with its whole article.');
CREATE TRIGGER "ReviewMark_truncate" BEFORE TRUNCATE ON "ReviewMark"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A review mark is deleted only with its whole article.');

CREATE TRIGGER "Batch_update" BEFORE UPDATE ON "Batch"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('A batch is never changed.');
CREATE TRIGGER "Batch_delete" BEFORE DELETE ON "Batch"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A batch is deleted only with its whole article.');
CREATE TRIGGER "Batch_truncate" BEFORE TRUNCATE ON "Batch"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A batch is deleted only with its whole article.');

CREATE TRIGGER "NamedVersion_update" BEFORE UPDATE ON "NamedVersion"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('A named version is never changed.');
CREATE TRIGGER "NamedVersion_delete" BEFORE DELETE ON "NamedVersion"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A named version is deleted only with its whole article.');
CREATE TRIGGER "NamedVersion_truncate" BEFORE TRUNCATE ON "NamedVersion"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A named version is deleted only with its whole article.');

CREATE TRIGGER "ImportedFile_update" BEFORE UPDATE ON "ImportedFile"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('An imported file is never changed.');
CREATE TRIGGER "ImportedFile_delete" BEFORE DELETE ON "ImportedFile"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('An imported file is deleted only with its whole article.');
CREATE TRIGGER "ImportedFile_truncate" BEFORE TRUNCATE ON "ImportedFile"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('An imported file is deleted only with its whole article.');

CREATE TRIGGER "Conflict_update" BEFORE UPDATE ON "Conflict" FOR EACH ROW
WHEN (NOT (OLD."closedBy" IS NULL AND NEW."closedBy" IS NOT NULL AND OLD."closedAtChange" IS NULL AND NEW."closedAtChange" IS NOT NULL
  AND NEW."id" IS NOT DISTINCT FROM OLD."id" AND NEW."paragraphId" IS NOT DISTINCT FROM OLD."paragraphId" AND NEW."articleId" IS NOT DISTINCT FROM OLD."articleId" AND NEW."base" IS NOT DISTINCT FROM OLD."base" AND NEW."theirs" IS NOT DISTINCT FROM OLD."theirs" AND NEW."change" IS NOT DISTINCT FROM OLD."change" AND NEW."text" IS NOT DISTINCT FROM OLD."text" AND NEW."kind" IS NOT DISTINCT FROM OLD."kind" AND NEW."level" IS NOT DISTINCT FROM OLD."level" AND NEW."ordered" IS NOT DISTINCT FROM OLD."ordered" AND NEW."joined" IS NOT DISTINCT FROM OLD."joined" AND NEW."leftOut" IS NOT DISTINCT FROM OLD."leftOut" AND NEW."author" IS NOT DISTINCT FROM OLD."author" AND NEW."createdAt" IS NOT DISTINCT FROM OLD."createdAt" AND NEW."origin" IS NOT DISTINCT FROM OLD."origin" AND NEW."fingerprint" IS NOT DISTINCT FROM OLD."fingerprint"))
EXECUTE FUNCTION stet_refuse('A conflict is only ever closed, once.');
CREATE TRIGGER "Conflict_delete" BEFORE DELETE ON "Conflict"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A conflict is deleted only with its whole article.');
CREATE TRIGGER "Conflict_truncate" BEFORE TRUNCATE ON "Conflict"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A conflict is deleted only with its whole article.');

CREATE TRIGGER "Stet_update" BEFORE UPDATE ON "Stet" FOR EACH ROW
WHEN (NOT (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL AND OLD."endedAtChange" IS NULL AND NEW."endedAtChange" IS NOT NULL
  AND NEW."id" IS NOT DISTINCT FROM OLD."id" AND NEW."scope" IS NOT DISTINCT FROM OLD."scope" AND NEW."articleId" IS NOT DISTINCT FROM OLD."articleId" AND NEW."paragraphId" IS NOT DISTINCT FROM OLD."paragraphId" AND NEW."check" IS NOT DISTINCT FROM OLD."check" AND NEW."text" IS NOT DISTINCT FROM OLD."text" AND NEW."before" IS NOT DISTINCT FROM OLD."before" AND NEW."after" IS NOT DISTINCT FROM OLD."after" AND NEW."change" IS NOT DISTINCT FROM OLD."change" AND NEW."author" IS NOT DISTINCT FROM OLD."author" AND NEW."createdAt" IS NOT DISTINCT FROM OLD."createdAt"))
EXECUTE FUNCTION stet_refuse('A stet is only ever ended, once.');
CREATE TRIGGER "Stet_delete" BEFORE DELETE ON "Stet"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A stet is deleted only with its whole article.');
CREATE TRIGGER "Stet_truncate" BEFORE TRUNCATE ON "Stet"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A stet is deleted only with its whole article.');

CREATE TRIGGER "Name_update" BEFORE UPDATE ON "Name" FOR EACH ROW
WHEN (NOT (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL AND OLD."endedAtChange" IS NULL AND NEW."endedAtChange" IS NOT NULL
  AND NEW."id" IS NOT DISTINCT FROM OLD."id" AND NEW."articleId" IS NOT DISTINCT FROM OLD."articleId" AND NEW."form" IS NOT DISTINCT FROM OLD."form" AND NEW."variants" IS NOT DISTINCT FROM OLD."variants" AND NEW."change" IS NOT DISTINCT FROM OLD."change" AND NEW."author" IS NOT DISTINCT FROM OLD."author" AND NEW."createdAt" IS NOT DISTINCT FROM OLD."createdAt"))
EXECUTE FUNCTION stet_refuse('A name is only ever ended, once.');
CREATE TRIGGER "Name_delete" BEFORE DELETE ON "Name"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A name is deleted only with its whole article.');
CREATE TRIGGER "Name_truncate" BEFORE TRUNCATE ON "Name"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A name is deleted only with its whole article.');

CREATE TRIGGER "Paragraph_identity" BEFORE UPDATE OF "id", "articleId", "position", "machineText", "separator", "sourceText", "imported" ON "Paragraph"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('The identity of a paragraph and what was imported never change.');
CREATE TRIGGER "Paragraph_revision" BEFORE UPDATE OF "revision" ON "Paragraph" FOR EACH ROW
WHEN (NEW."revision" < OLD."revision")
EXECUTE FUNCTION stet_refuse('A paragraph never goes back to an earlier revision; restoring adds one.');
CREATE TRIGGER "Paragraph_delete" BEFORE DELETE ON "Paragraph"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A paragraph is deleted only with its whole article.');
CREATE TRIGGER "Paragraph_truncate" BEFORE TRUNCATE ON "Paragraph"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A paragraph is deleted only with its whole article.');

CREATE TRIGGER "Article_delete" BEFORE DELETE ON "Article" FOR EACH ROW
WHEN (NOT OLD."purging")
EXECUTE FUNCTION stet_refuse('An article is deleted only by the command that deletes it for good.');
CREATE TRIGGER "Article_truncate" BEFORE TRUNCATE ON "Article"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('An article is deleted only by the command that deletes it for good.');

CREATE TRIGGER "DeletedArticle_update" BEFORE UPDATE OR DELETE ON "DeletedArticle"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('That an article was deleted is never changed and never forgotten.');
CREATE TRIGGER "DeletedArticle_truncate" BEFORE TRUNCATE ON "DeletedArticle"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('That an article was deleted is never forgotten.');
