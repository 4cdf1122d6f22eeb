-- By hand: the history is append-only, and the database itself holds that.
-- Deletion is possible only for an article in which `purging` is set, by the one command that deletes for good.

CREATE TRIGGER "Revision_update" BEFORE UPDATE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'A revision is never changed.'); END;

CREATE TRIGGER "Revision_delete" BEFORE DELETE ON "Revision"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A revision is deleted only with its whole article.'); END;

CREATE TRIGGER "UnchangedSave_update" BEFORE UPDATE ON "UnchangedSave"
BEGIN SELECT RAISE(ABORT, 'What became of a save is never changed.'); END;

CREATE TRIGGER "UnchangedSave_delete" BEFORE DELETE ON "UnchangedSave"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'What became of a save is deleted only with its whole article.'); END;

CREATE TRIGGER "ReviewMark_update" BEFORE UPDATE ON "ReviewMark"
BEGIN SELECT RAISE(ABORT, 'A review mark is never changed; a new one takes it back.'); END;

CREATE TRIGGER "ReviewMark_delete" BEFORE DELETE ON "ReviewMark"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A review mark is deleted only with its whole article.'); END;

CREATE TRIGGER "Batch_update" BEFORE UPDATE ON "Batch"
BEGIN SELECT RAISE(ABORT, 'A batch is never changed.'); END;

CREATE TRIGGER "Batch_delete" BEFORE DELETE ON "Batch"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A batch is deleted only with its whole article.'); END;

CREATE TRIGGER "NamedVersion_update" BEFORE UPDATE ON "NamedVersion"
BEGIN SELECT RAISE(ABORT, 'A named version is never changed.'); END;

CREATE TRIGGER "NamedVersion_delete" BEFORE DELETE ON "NamedVersion"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A named version is deleted only with its whole article.'); END;

CREATE TRIGGER "ImportedFile_update" BEFORE UPDATE ON "ImportedFile"
BEGIN SELECT RAISE(ABORT, 'An imported file is never changed.'); END;

CREATE TRIGGER "ImportedFile_delete" BEFORE DELETE ON "ImportedFile"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'An imported file is deleted only with its whole article.'); END;

CREATE TRIGGER "Conflict_update" BEFORE UPDATE ON "Conflict"
WHEN NOT (OLD."closedBy" IS NULL AND NEW."closedBy" IS NOT NULL AND OLD."closedAtChange" IS NULL AND NEW."closedAtChange" IS NOT NULL
  AND NEW."id" IS OLD."id" AND NEW."paragraphId" IS OLD."paragraphId" AND NEW."articleId" IS OLD."articleId" AND NEW."base" IS OLD."base" AND NEW."theirs" IS OLD."theirs" AND NEW."change" IS OLD."change" AND NEW."text" IS OLD."text" AND NEW."kind" IS OLD."kind" AND NEW."level" IS OLD."level" AND NEW."ordered" IS OLD."ordered" AND NEW."joined" IS OLD."joined" AND NEW."leftOut" IS OLD."leftOut" AND NEW."author" IS OLD."author" AND NEW."createdAt" IS OLD."createdAt" AND NEW."origin" IS OLD."origin" AND NEW."fingerprint" IS OLD."fingerprint")
BEGIN SELECT RAISE(ABORT, 'A conflict is only ever closed, once.'); END;

CREATE TRIGGER "Conflict_delete" BEFORE DELETE ON "Conflict"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A conflict is deleted only with its whole article.'); END;

CREATE TRIGGER "Stet_update" BEFORE UPDATE ON "Stet"
WHEN NOT (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL AND OLD."endedAtChange" IS NULL AND NEW."endedAtChange" IS NOT NULL
  AND NEW."id" IS OLD."id" AND NEW."scope" IS OLD."scope" AND NEW."articleId" IS OLD."articleId" AND NEW."paragraphId" IS OLD."paragraphId" AND NEW."check" IS OLD."check" AND NEW."text" IS OLD."text" AND NEW."before" IS OLD."before" AND NEW."after" IS OLD."after" AND NEW."change" IS OLD."change" AND NEW."author" IS OLD."author" AND NEW."createdAt" IS OLD."createdAt")
BEGIN SELECT RAISE(ABORT, 'A stet is only ever ended, once.'); END;

CREATE TRIGGER "Stet_delete" BEFORE DELETE ON "Stet"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A stet is deleted only with its whole article.'); END;

CREATE TRIGGER "Name_update" BEFORE UPDATE ON "Name"
WHEN NOT (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL AND OLD."endedAtChange" IS NULL AND NEW."endedAtChange" IS NOT NULL
  AND NEW."id" IS OLD."id" AND NEW."articleId" IS OLD."articleId" AND NEW."form" IS OLD."form" AND NEW."variants" IS OLD."variants" AND NEW."change" IS OLD."change" AND NEW."author" IS OLD."author" AND NEW."createdAt" IS OLD."createdAt")
BEGIN SELECT RAISE(ABORT, 'A name is only ever ended, once.'); END;

CREATE TRIGGER "Name_delete" BEFORE DELETE ON "Name"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A name is deleted only with its whole article.'); END;

CREATE TRIGGER "Paragraph_identity" BEFORE UPDATE OF "id", "articleId", "position", "machineText", "separator", "sourceText", "imported" ON "Paragraph"
BEGIN SELECT RAISE(ABORT, 'The identity of a paragraph and what was imported never change.'); END;

CREATE TRIGGER "Paragraph_revision" BEFORE UPDATE OF "revision" ON "Paragraph"
WHEN NEW."revision" < OLD."revision"
BEGIN SELECT RAISE(ABORT, 'A paragraph never goes back to an earlier revision; restoring adds one.'); END;

CREATE TRIGGER "Paragraph_delete" BEFORE DELETE ON "Paragraph"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A paragraph is deleted only with its whole article.'); END;

CREATE TRIGGER "Article_delete" BEFORE DELETE ON "Article"
WHEN NOT OLD."purging"
BEGIN SELECT RAISE(ABORT, 'An article is deleted only by the command that deletes it for good.'); END;

CREATE TRIGGER "DeletedArticle_update" BEFORE UPDATE ON "DeletedArticle"
BEGIN SELECT RAISE(ABORT, 'That an article was deleted is never changed.'); END;

CREATE TRIGGER "DeletedArticle_delete" BEFORE DELETE ON "DeletedArticle"
BEGIN SELECT RAISE(ABORT, 'That an article was deleted is never forgotten.'); END;
