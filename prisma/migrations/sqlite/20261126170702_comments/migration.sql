-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "resolved" BOOLEAN NOT NULL DEFAULT false,
    "change" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Thread_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Thread_articleId_resolved_idx" ON "Thread"("articleId", "resolved");

-- CreateIndex
CREATE INDEX "Thread_paragraphId_idx" ON "Thread"("paragraphId");

-- CreateIndex
CREATE INDEX "Comment_threadId_change_idx" ON "Comment"("threadId", "change");

-- CreateIndex
CREATE INDEX "Comment_articleId_change_idx" ON "Comment"("articleId", "change");

-- By hand: what was said stays; of a thread only whether it is resolved changes.

CREATE TRIGGER "Comment_update" BEFORE UPDATE ON "Comment"
BEGIN SELECT RAISE(ABORT, 'A comment is never changed.'); END;

CREATE TRIGGER "Comment_delete" BEFORE DELETE ON "Comment"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A comment is deleted only with its whole article.'); END;

CREATE TRIGGER "Thread_identity" BEFORE UPDATE OF "id", "articleId", "paragraphId", "revision", "start", "end", "change", "createdAt" ON "Thread"
BEGIN SELECT RAISE(ABORT, 'Of a thread only whether it is resolved changes.'); END;

CREATE TRIGGER "Thread_delete" BEFORE DELETE ON "Thread"
WHEN NOT COALESCE((SELECT "purging" FROM "Article" WHERE "id" = OLD."articleId"), FALSE)
BEGIN SELECT RAISE(ABORT, 'A thread is deleted only with its whole article.'); END;
