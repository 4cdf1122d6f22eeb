import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { isPageResidue, pageResidue } from './page-residue'

checkTable(pageResidue, {
  flagged: [
    ...[
      'To see in video', 'Read also: In the valley, these mayors who count the drops', 'To read also', 'See also', 'Also read: The strike goes on',
      'Related news', 'On the same subject', 'More on this topic', 'The most read', 'Lire aussi : La grève continue', 'Leer más', 'Lesen Sie auch: Streik',
      'You have 31.2% of this article left to read. The rest is reserved for subscribers.', 'This article is reserved for subscribers',
      'Subscribe to continue reading', 'Read without limits', 'Already a subscriber? Log in', 'Article reserved for subscribers',
      'Share on Facebook', 'Share', 'Facebook Twitter WhatsApp', 'Copy link', '12 comments', 'Leave a comment', 'Follow us on Facebook and Instagram',
      'Photo: Matthias Kern / dpa', 'LOIC VAUTRIN / AFP', 'Jane Doe/Getty Images', '© dpa-infocom, dpa:240312-99-301877/2', 'Icon: enlarge', 'Archive photo',
      'source site-39', 'status: 12.03.2024 7:42 p.m', 'Published on March 3, 2022 at 10:15 a.m.', 'Updated at 14:05', 'Reading time: 3 min',
      'Translated from Spanish. Original source in Spanish', 'All rights reserved', '(With AFP)', 'https://www.example.org/article',
      'To the home page', 'Back to top', 'Next article', 'Home > News > Economy', 'Advertisement', 'Sponsored content',
      'We use cookies to improve your experience.', 'Accept all cookies', 'To view this content, you must accept cookies.',
      'Sign up for our newsletter', 'Receive the best of the news every morning in your inbox', '#strike #port',
    ].map((line) => [`⟦${line}⟧`] as const),
    ['The strike goes on⟦ (Read also: The port is closed)⟧.', 'The strike goes on.'],
    ['The strike goes on in the port of the city.\n⟦To see in video⟧', 'The strike goes on in the port of the city.\n'],
  ],
  clean: [
    'Staff writer Owen Tran in Sioux Falls, S.D., contributed to this report.', 'By Carla Nyquist\nStaff Writer', 'Read the small print, and you will see it.',
    'To see in the dark is a gift.', 'They read also the small print of the treaty.', 'See what happens when nobody looks.', 'See you on Monday.',
    'The most read paper in the country closed on Friday.', 'More on this later.', 'Share prices fell on Monday.', 'Share and share alike.',
    'Subscribers left the paper in droves.', 'The rest is history.', 'The rest of the article was never printed.', 'Comment is free, facts are sacred.',
    'Photographs of the scene were shown in court.', 'Photo finishes are rare.', 'The source of the river was never found.', 'A source said so.',
    'Published in 1954, the book was a success.', 'Updated rules were announced on Monday by the ministry.', 'Updated figures show that the economy grew.',
    'Home is where the heart is.', 'Back home, she wrote it all down.', 'Next week, the council votes.', 'Advertising revenue fell by 10 percent.',
    'We use cookies as bait, the hunter said.', 'Newsletters are back in fashion.', 'Our newsletter is full of mistakes, the editor admitted, and he resigned at once because nobody could say how they had got there.',
    'Follow the money.', 'Print is dead, they say.', 'Search parties set out at dawn.', 'The clock', 'A plan with a hole in it', 'Top of the class',
    'They applauded.', '“Leave it be,” he said.', 'Listen to this: the mill is to open again.', 'Watch the birdie!', 'Menu prices rose.', 'Video killed the radio star.',
    'Closing time', 'Translated into nine languages, the novel sold well.', 'Translated literature sells better than it used to do, she says.', 'No comment was made.',
    'Register of deaths', 'Sign of the times', 'A mayor / A judge', 'Paris / Lyon', 'It says: © nobody.', 'In pictures, the house looks bigger.', 'In video games, that is allowed.',
    'Tags on the jackets gave the thieves away.', 'Copyright law is slow.', 'Reading is fun.', 'The Town Council votes April 9.',
  ],
})

describe('a paragraph of residue', () => {
  it('is left out as a whole', () => {
    const [match] = findIn(pageResidue, 'Share on Facebook\nCopy link')
    expect(match).toMatchObject({ start: 0, end: 27, fixes: [{ action: 'leaveOut' }] })
  })
  it('is looked through by other checks', () => {
    expect([isPageResidue('To see in video'), isPageResidue('He left.'), isPageResidue('')]).toEqual([true, false, false])
  })
})
