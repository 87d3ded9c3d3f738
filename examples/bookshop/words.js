/** The raw material of the catalogue's titles, names and reviews. */
const list = (text) => text.trim().split(/\s+/);

export const GENRES = list(
  'crime fantasy history poetry romance science travel cooking biography children philosophy art thriller nature music drama',
);
export const ADJECTIVES = list(`silent crimson forgotten northern broken golden hidden restless last winter hollow distant burning gentle
  secret wandering invisible patient salt borrowed paper electric quiet impossible second tender careless bitter midnight glass`);
export const NOUNS = list(`river garden letter mountain orchard harbour machine library shadow island mirror season daughter stranger
  kingdom bridge lantern archive ocean forest clock violin railway compass kitchen painter desert cathedral notebook storm winter telescope`);
export const PLACES = list(`Lisbon Kyoto Marrakesh Bergen Havana Vienna Tbilisi Valparaiso Dublin Samarkand Naples Oslo Cusco Trieste
  Zanzibar Riga Hanoi Galway Cadiz Tromso`);
export const FIRST_NAMES = list(`Ada Bruno Clara Dmitri Elena Farid Greta Hugo Ines Jonas Keiko Luca Mira Nadia Oscar Petra Quentin Rosa
  Samir Tove Umberto Vera Wanda Xavier Yusuf Zora Anselm Beatriz Casper Delphine`);
export const LAST_NAMES = list(`Abara Brandt Castellan Duarte Eriksen Fontaine Galloway Hartmann Ishikawa Jansen Kowalska Lindqvist
  Moreau Novak Okafor Pereira Quispe Rahman Santoro Takahashi Ulrich Varga Whitlock Ximenes Yilmaz Zielinski Ashdown Bellweather Crane Dragomir`);
export const OPINIONS = [
  'I read it twice in one week and found something new each time.',
  'The middle part drags, but the ending makes up for it.',
  'A present from my sister, and the best one in years.',
  'The translation is careful and the notes are useful.',
  'Not what the cover promised, though well written.',
  'The characters stay with you long after the last page.',
  'Too many coincidences for my taste.',
  'Our reading group argued about it for three hours.',
  'Beautifully printed, good paper, and a binding that lasts.',
  'I expected more from this author after the earlier books.',
  'The chapter about the sea is worth the price alone.',
  'Clear, short and honest.',
];
