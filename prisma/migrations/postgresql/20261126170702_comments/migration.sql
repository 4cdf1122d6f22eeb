-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "resolved" BOOLEAN NOT NULL DEFAULT false,
    "change" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Thread_articleId_resolved_idx" ON "Thread"("articleId", "resolved");

-- CreateIndex
CREATE INDEX "Thread_paragraphId_idx" ON "Thread"("paragraphId");

-- CreateIndex
CREATE INDEX "Comment_threadId_change_idx" ON "Comment"("threadId", "change");

-- CreateIndex
CREATE INDEX "Comment_articleId_change_idx" ON "Comment"("articleId", "change");

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what was said stays; of a thread only whether it is resolved changes.

CREATE TRIGGER "Comment_update" BEFORE UPDATE ON "Comment"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('A comment is never changed.');
CREATE TRIGGER "Comment_delete" BEFORE DELETE ON "Comment"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A comment is deleted only with its whole article.');
CREATE TRIGGER "Comment_truncate" BEFORE TRUNCATE ON "Comment"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A comment is deleted only with its whole article.');

CREATE TRIGGER "Thread_identity" BEFORE UPDATE OF "id", "articleId", "paragraphId", "revision", "start", "end", "change", "createdAt" ON "Thread"
FOR EACH ROW EXECUTE FUNCTION stet_refuse('Of a thread only whether it is resolved changes.');
CREATE TRIGGER "Thread_delete" BEFORE DELETE ON "Thread"
FOR EACH ROW EXECUTE FUNCTION stet_refuse_unless_purging('A thread is deleted only with its whole article.');
CREATE TRIGGER "Thread_truncate" BEFORE TRUNCATE ON "Thread"
FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse('A thread is deleted only with its whole article.');
