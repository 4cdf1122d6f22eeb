-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "targetLocale" TEXT NOT NULL,
    "sourceLanguage" TEXT,
    "syntax" TEXT NOT NULL DEFAULT 'plain',
    "change" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "binnedAt" DATETIME,
    "purging" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "ImportedFile" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "leading" TEXT NOT NULL DEFAULT '',
    "extra" TEXT,
    CONSTRAINT "ImportedFile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "changedAt" DATETIME NOT NULL,
    "changedBy" TEXT NOT NULL,
    "reviewedRevision" INTEGER,
    "reviewedAt" DATETIME,
    "reviewedBy" TEXT,
    CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "createdAt" DATETIME NOT NULL,
    "origin" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "batchId" TEXT,
    CONSTRAINT "Revision_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Batch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "createdAt" DATETIME NOT NULL,
    "origin" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "closedBy" INTEGER,
    "closedAtChange" INTEGER,
    CONSTRAINT "Conflict_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Conflict_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnchangedSave" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "UnchangedSave_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UnchangedSave_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewMark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paragraphId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "given" BOOLEAN NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ReviewMark_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewMark_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NamedVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "NamedVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Stet" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Stet_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Stet_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT,
    "form" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "endedAtChange" INTEGER,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Name_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "House" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "change" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "BackUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "startedAt" DATETIME NOT NULL,
    "file" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DeletedArticle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deletedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleSummary" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "change" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "paragraphs" INTEGER NOT NULL,
    "settled" INTEGER NOT NULL,
    "progress" INTEGER NOT NULL,
    "openFindings" INTEGER,
    "checksVersion" TEXT,
    CONSTRAINT "ArticleSummary_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
