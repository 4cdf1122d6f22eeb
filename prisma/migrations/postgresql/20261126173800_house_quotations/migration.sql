-- AlterTable
ALTER TABLE "House" ADD COLUMN     "quotations" TEXT NOT NULL DEFAULT '{}';
