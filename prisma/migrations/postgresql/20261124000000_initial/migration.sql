-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "targetLocale" TEXT NOT NULL,
    "sourceLanguage" TEXT,
    "syntax" TEXT NOT NULL DEFAULT 'plain',
    "change" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "binnedAt" TIMESTAMP(3),
    "purging" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedFile" (
    "articleId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "leading" TEXT NOT NULL DEFAULT '',
    "extra" TEXT,

    CONSTRAINT "ImportedFile_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "machineText" TEXT NOT NULL,
    "separator" TEXT NOT NULL,
    "sourceText" TEXT,
    "imported" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "ordered" BOOLEAN NOT NULL,
    "joined" BOOLEAN NOT NULL,
    "leftOut" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "changedBy" TEXT NOT NULL,
    "reviewedRevision" INTEGER,
    "reviewedAt" TIMESTAMP(3),
    "reviewedBy" TEXT,

    CONSTRAINT "Paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "change" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "ordered" BOOLEAN NOT NULL,
    "joined" BOOLEAN NOT NULL,
    "leftOut" BOOLEAN NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "origin" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "batchId" TEXT,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "base" INTEGER NOT NULL,
    "theirs" INTEGER NOT NULL,
    "change" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "ordered" BOOLEAN NOT NULL,
    "joined" BOOLEAN NOT NULL,
    "leftOut" BOOLEAN NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "origin" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "closedBy" INTEGER,
    "closedAtChange" INTEGER,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnchangedSave" (
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UnchangedSave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewMark" (
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "given" BOOLEAN NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReviewMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NamedVersion" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NamedVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stet" (
    "id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "articleId" TEXT,
    "paragraphId" TEXT,
    "check" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "endedAtChange" INTEGER,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Stet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL,
    "articleId" TEXT,
    "form" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "endedAtChange" INTEGER,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "House" (
    "id" INTEGER NOT NULL,
    "change" INTEGER NOT NULL,

    CONSTRAINT "House_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BackUp" (
    "id" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "file" TEXT NOT NULL,

    CONSTRAINT "BackUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeletedArticle" (
    "id" TEXT NOT NULL,
    "deletedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeletedArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleSummary" (
    "articleId" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "paragraphs" INTEGER NOT NULL,
    "settled" INTEGER NOT NULL,
    "progress" INTEGER NOT NULL,
    "openFindings" INTEGER,
    "checksVersion" TEXT,

    CONSTRAINT "ArticleSummary_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "Article_binnedAt_changedAt_idx" ON "Article"("binnedAt", "changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_articleId_position_key" ON "Paragraph"("articleId", "position");

-- CreateIndex
CREATE INDEX "Revision_articleId_change_paragraphId_number_idx" ON "Revision"("articleId", "change", "paragraphId", "number");

-- CreateIndex
CREATE INDEX "Revision_batchId_idx" ON "Revision"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_paragraphId_number_key" ON "Revision"("paragraphId", "number");

-- CreateIndex
CREATE INDEX "Batch_articleId_idx" ON "Batch"("articleId");

-- CreateIndex
CREATE INDEX "Conflict_articleId_closedBy_idx" ON "Conflict"("articleId", "closedBy");

-- CreateIndex
CREATE INDEX "Conflict_paragraphId_idx" ON "Conflict"("paragraphId");

-- CreateIndex
CREATE INDEX "UnchangedSave_articleId_idx" ON "UnchangedSave"("articleId");

-- CreateIndex
CREATE INDEX "UnchangedSave_paragraphId_idx" ON "UnchangedSave"("paragraphId");

-- CreateIndex
CREATE INDEX "ReviewMark_paragraphId_change_idx" ON "ReviewMark"("paragraphId", "change");

-- CreateIndex
CREATE INDEX "ReviewMark_articleId_change_idx" ON "ReviewMark"("articleId", "change");

-- CreateIndex
CREATE INDEX "NamedVersion_articleId_createdAt_idx" ON "NamedVersion"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "Stet_articleId_endedAtChange_idx" ON "Stet"("articleId", "endedAtChange");

-- CreateIndex
CREATE INDEX "Stet_paragraphId_idx" ON "Stet"("paragraphId");

-- CreateIndex
CREATE INDEX "Name_articleId_endedAtChange_idx" ON "Name"("articleId", "endedAtChange");

-- CreateIndex
CREATE INDEX "BackUp_startedAt_idx" ON "BackUp"("startedAt");

-- AddForeignKey
ALTER TABLE "ImportedFile" ADD CONSTRAINT "ImportedFile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnchangedSave" ADD CONSTRAINT "UnchangedSave_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnchangedSave" ADD CONSTRAINT "UnchangedSave_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewMark" ADD CONSTRAINT "ReviewMark_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewMark" ADD CONSTRAINT "ReviewMark_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NamedVersion" ADD CONSTRAINT "NamedVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stet" ADD CONSTRAINT "Stet_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stet" ADD CONSTRAINT "Stet_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSummary" ADD CONSTRAINT "ArticleSummary_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
