/** Words of the desk in English: sharing, views, notes, measuring, menu, shortcuts, help, tour. */
import type { zhDesk } from './zh-desk.ts'

export const enDesk: Record<keyof typeof zhDesk, string> = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied; select it by hand',

  'page.noLink': 'This link does not exist, was deleted, or is not shared with you',

  'share.title': 'Share and views',
  'share.link': 'Link',
  'share.views': 'Kept views',
  'share.what':
    'Whoever opens the link sees the same place, layers, opacity, selection and panel; which data they see still depends on their rights.',
  'share.makeShort': 'Make a short link',
  'share.short': 'Short link',
  'share.visitor': 'Visitors can copy the link, but make no short links.',
  'share.code': 'Scan with a telephone in the same network',

  'kept.share': 'Seen by every role',
  'kept.unshare': 'Seen by my role alone',
  'kept.shared': 'Seen by every role',
  'kept.delete': 'Delete',
  'kept.deleteAsk': 'Delete “{{title}}”?',
  'kept.dropped': '“{{title}}” is deleted',
  'kept.undo': 'Undo',
  'kept.back': '“{{title}}” is back',
  'kept.cancel': 'Cancel',
  'kept.rename': 'Rename',
  'kept.newName': 'New name of “{{title}}”',
  'kept.more': 'More for “{{title}}”',
  'views.name': 'Name this view',
  'views.keep': 'Keep',
  'views.renew': 'Renew from what is shown now',
  'views.none':
    'No view is kept yet. A kept view brings you back here, or a colleague of another role.',

  'place.identify': 'What is here',
  'place.plans': 'What the plans say',
  'place.copy': 'Copy coordinates',
  'place.copied': 'Copied {{text}}',
  'place.measure': 'Measure from here',
  'place.site': 'Judge a site here',
  'place.note': 'Note here',
  'place.share': 'Share this place',

  'measure.areaOf': 'Area {{id}}',
  'measure.lengthOf': 'Length {{id}}',
  'measure.remove': 'Remove {{title}}',
  'measure.keep': 'Keep as a note',
  'measure.kept': '{{title}} is kept as a note',
  'measure.notInLink':
    'Too long for the link to hold them all: keep them as notes and share those.',
  'measure.clear': 'Clear all',

  'boundary.title': 'Boundary points',
  'boundary.system': 'Coordinate system',
  'boundary.4523': '4523 (zone 35)',
  'boundary.4544': '4544 (no zone)',
  'boundary.caption':
    'Numbered clockwise from the north-west; X north, Y east, metres; edges from the coordinates listed.',
  'boundary.point': 'Point',
  'boundary.edge': 'Edge',
  'boundary.print': 'Print',
  'boundary.txt': 'The ministry’s exchange text of boundary points',

  'notes.title': 'Notes',
  'notes.new': 'New note',
  'notes.point': 'Point',
  'notes.line': 'Line',
  'notes.area': 'Area',
  'notes.hint.point': 'Click a place on the map, or Space takes its middle; Esc gives up.',
  'notes.hint.linestring':
    'Click point by point (or Space sets one at the middle), end with a double click or Enter; Ctrl+Z takes one back, Esc gives up.',
  'notes.hint.polygon':
    'Click corner by corner (or Space sets one at the middle), end with a double click, on the first one or with Enter; Ctrl+Z takes one back, Esc gives up.',
  'notes.name': 'Title (stands on the map)',
  'notes.text': 'Remark',
  'notes.colour': 'Colour',
  'notes.redraw': 'Draw anew',
  'notes.cancel': 'Cancel',
  'notes.change': 'Change',
  'notes.deleteAsk': 'Delete this note?',
  'notes.search': 'Find in notes',
  'notes.none':
    'No notes yet. Choose point, line or area, draw it on the map, give it a title; keep it to your role or share it with every role.',
  'notes.always': 'Stay on the map when this panel is closed',

  'help.title': 'Help',
  'help.about': 'What “{{about}}” means',
  'help.source': 'By:',
  'help.more': 'Open in the help',
  'help.search': 'Search terms, layers, rules, clauses',
  'help.all': 'All entries',
  'help.nothing': 'Nothing found. Try another word, such as homestead, red line or mu.',
  'help.kind.term': 'Terms',
  'help.kind.layer': 'Layers',
  'help.kind.rule': 'Rules and clauses',
  'help.toRule': 'Open this rule in the rule book',

  'keys.title': 'Keyboard shortcuts',
  'keys.tools': 'Tools of the map',
  'keys.everywhere': 'On any page',
  'keys.map': 'Map',
  'keys.drawing': 'Drawing',
  'keys.search': 'Search',
  'keys.size': 'Enlarge or shrink the whole page (browser), for large screens',
  'keys.theme': 'Day or night',
  'keys.close': 'Close the topmost panel',
  'keys.pan': 'Move',
  'keys.identify': 'What lies at the middle (arrows go to the map first)',
  'keys.table': 'Open and close the ledger',
  'keys.parts': 'To the next panel, the map or the table',
  'keys.setCorner': 'Set a corner at the middle of the map',
  'keys.finish': 'End the drawing',
  'keys.zoom': 'Zoom in and out',
  'keys.turn': 'Turn',
  'keys.tilt': 'Tilt',
  'keys.home': 'The whole district',
  'keys.menu': 'Menu at the middle of the map',
  'keys.undo': 'Undo',
  'keys.corner': 'Take back a corner',
  'keys.giveUp': 'Give up drawing',

  'tour.title': 'Tour',
  'tour.offer': 'Here for the first time? The main things in two minutes.',
  'tour.begin': 'Begin',
  'tour.notNow': 'Not now',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.end': 'Done',
  'tour.step': '{{current}} / {{total}}',
  'tour.welcome': 'Hegui',
  'tour.welcomeText':
    'Five plans and the land as it is on one map, every finding with its proof. Buttons or arrow keys turn the page, Esc leaves; next time it goes on from there.',
  'tour.layers': 'Layers',
  'tour.layersText':
    'Switch layers on and off and set their opacity; point at a name to read what it is, by which law, and as of when.',
  'tour.search': 'Search',
  'tour.searchText':
    'Press / and type a village, a parcel number, a homestead code or coordinates; Enter flies there.',
  'tour.map': 'Ask the map',
  'tour.mapText':
    'Click anywhere for all layers there; right-click to copy coordinates, measure, judge a site, note or share.',
  'tour.query': 'Query and ledger',
  'tour.queryText':
    'Ask by fields, by place or by a drawn shape; the answer stands on the map and in the ledger, to be sorted, summed up and exported. B opens the ledger.',
  'tour.analysis': 'Overlay',
  'tour.analysisText':
    'Areas of a layer by village, town and class, or of one layer over another; a number in the table opens the features that make it. Or all that lies in a shape that you draw.',
  'tour.measure': 'Measure',
  'tour.measureText':
    'Lengths and areas, reckoned as those of the records; what is drawn gives its table of boundary points.',
  'tour.print': 'Print',
  'tour.printText':
    'Vector PDF at an exact scale on A4 to A0, with title, legend and classification; or a series by village.',
  'tour.compare': 'Compare',
  'tour.compareText':
    'Look back at any revision or version of a plan, swipe, lay two or four maps side by side, list what changed.',
  'tour.check': 'Check',
  'tour.checkText':
    'One button checks the district, a town, a village or what you draw. Missing data is “cannot be judged”, never conforming.',
  'tour.site': 'Sites',
  'tour.siteText':
    'Draw a site or upload boundary points: every rule’s verdict, the land it takes, and what would help.',
  'tour.notes': 'Notes',
  'tour.notesText':
    'Draw points, lines and areas with remarks, for your role or for every role; they can be exported.',
  'tour.share': 'Share',
  'tour.shareText':
    'The address is the view. Copy it, make a short link or a code, or keep the view under a name.',
  'tour.help': 'Help',
  'tour.helpText':
    'Terms, layers and clauses are explained here, or press F1; ? shows all shortcuts.',

  'fault.part': 'This part failed: {{fault}}. The rest still works; the page can be loaded anew.',
  'fault.newer':
    'This part of the page did not come: the server did not answer a moment ago, or has been renewed since. Load the page anew; nothing that the address holds is lost.',
  'fault.reload': 'Load anew',
}
