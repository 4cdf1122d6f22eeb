import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { isPageResidue, pageResidue } from './page-residue'

checkTable(pageResidue, {
  flagged: [
    ['⟦Article hear⟧'],
    ['⟦Reading duration: 4 min⟧'],
    ['⟦Open picture in detail⟧'],
    ['⟦More news from the region can be found here⟧'],
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
      'CONTINUES AFTER ADVERTISING', 'Your content continues below', 'See more news of the region in g1 Vale do Sol', 'Receive every morning the news of your town with the paper',
      'Be the first to comment', 'Click here to subscribe', 'Was this article useful to you?', 'Test free for one month', 'Every Friday, find our selection of articles',
      'READ: The mayors who count', 'VIDEO. The images of the fire', 'Podcast: the drought', 'Photo Laurent Garat', '(Photo AFP)', 'The minister at the exit of the Council (AFP)',
      'The mayor in front of the town hall. © Radio France - Marie Durand', 'By Le Figaro with AFP', 'The editorial staff with AFP', 'From our special correspondent in Berlin',
      'Remarks collected by Marie Durand', 'Madrid - 12 MAR 2024 - 07:42 CET', '5 minutes ago', 'Related information', 'Open comments (47)', 'To the start page', 'PUB', '[Read more]',
      'A post shared by Marie Durand', 'Comment | Share on Facebook | Share on Twitter', 'This content is only for subscribers', 'Reproduction reserved', 'With information from the agency Lusa',
      'Sign up for our newsletter', 'Receive the best of the news every morning in your inbox', '#strike #port',
      'Reading also: The strike goes on', '→ The strike goes on', 'Comments are moderated', 'Find our complete file on the drought', 'MADRID, 12 (EUROPA PRESS)', 'Agency Lusa', 'Listen', '1 min', 'Time to read: 3 minutes',
      'The firefighters on the spot. / Photo DR', 'To receive the alerts, download the application', 'Contact: 02 99 12 34 56',
    ].map((line) => [`⟦${line}⟧`] as const),
    ['The strike goes on⟦ (Read also: The port is closed)⟧.', 'The strike goes on.'],
    ['The strike goes on in the port of the city.\n⟦To see in video⟧', 'The strike goes on in the port of the city.\n'],
  ],
  clean: [
    'Remember the article he wrote about the village.',
    'He unfolded the letter.',
    'The split in the party was plain.',
    'Reading takes time, and this article was read by many.',
    'Listen to me.', 'The editors recommend patience, and the readers agree with them on that.', 'Comments are welcome, she said.', 'It took 1 minute.', 'He wants to find our file.', 'Contact between the two was lost in 2012.',
    'We respect your choice, the mayor said.', 'The agency Lusa reported it.', 'Access: how the poor get to see a doctor',
    'With files from The Canadian Press', 'Photo by Jane Doe', 'Text by Owen Tran', 'Photos by Jane Doe / The Canadian Press', 'This story was updated on March 3, 2022 at 10:15 a.m.',
    'Correction: An earlier version of this story gave the wrong year.',
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
    'Tags on the jackets gave the thieves away.', 'Copyright law is slow.', 'Reading is fun.', 'Click fraud is on the rise.', 'Photo Finish', 'She read the article in the plane.', 'He follows the news on the radio.', 'The app failed on Monday, and nobody could log in.', 'Videos of the crash were shared on Monday.',
    'Every morning, he reads the newspaper at the kitchen table.', 'The editorial staff left the building at noon.', 'Watch out, he told her, the news is bad.', 'The page turned.', 'By Carla Nyquist and Owen Tran',
    'A reader writes that the rent has doubled.', 'The photo shows the mayor in 1954.', 'Reports of the death of the newspaper are exaggerated.', 'She sent the link to a friend.', 'Register offices are closed.',
    'Madrid was cold in March 2024.', 'Subscriptions rose by 4% in the third quarter.', 'Look at the picture again: he is not in it.', 'In 2024, the company lost a million euros.', 'The comments drew laughter.',
    'Interviews were conducted by a team of six.', 'The story was translated by Peter Amory.', 'Sources close to the talks confirmed it.', 'Live music is back.', 'Direct flights begin in May.', 'Five minutes ago it rained.',
    'The gallery opens on Friday.', 'Print runs are short.', 'Weather permitting, they sail at dawn.', 'The newsletter was hers.', 'Notifications woke her at night.',
    'The Town Council votes April 9.',
  ],
})

describe('a paragraph of residue', () => {
  it('is left out as a whole', () => {
    const [first, second] = findIn(pageResidue, 'Share on Facebook\nCopy link')
    expect(first).toMatchObject({ start: 0, end: 17, fixes: [{ action: 'leaveOut' }] })
    expect(second).toMatchObject({ start: 18, end: 27, fixes: [{ action: 'leaveOut' }] })
  })
  it('is told by its place where its words do not', () => {
    const long = 'The strike went on in the port of the city on Monday, and nobody knew when it would end.'
    const find = (text: string, before: string[], after: string[]) => findIn(pageResidue, text, { before, after }).map(({ start, end }) => text.slice(start, end))
    expect(find('Hérault drought water', ['A title', long, long, long], ['Share'])).toEqual(['Hérault drought water'])
    expect(find('The tap and the law', ['A title', long, long, long], [long])).toEqual([])
    expect(find('Economy', ['A title'], [long])).toEqual(['Economy'])
    expect(find('West France Morgane TANGUY', ['A title', long], [long])).toEqual(['West France Morgane TANGUY'])
    expect(find('By Carla Nyquist\nStaff Writer', ['A title'], [long])).toEqual([])
  })
  it('is looked through by other checks', () => {
    expect([isPageResidue('To see in video'), isPageResidue('He left.'), isPageResidue('')]).toEqual([true, false, false])
  })
})
