/** The faces of the house that the pictures are lettered in: Inter 400 and 600, and Source Serif 4 at 600. */
export type Face = 'sans' | 'sansBold' | 'serif'

const letters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]' +
  '^_`abcdefghijklmnopqrstuvwxyz{|}~åäöÅÄÖéÉüÜøØæÆ–—’”…§·×'

// How far each letter moves the pen, in thousandths of the size; measured in the fonts we ship (opsz 16 for the serif).
const advances: Readonly<Record<Face, string>> = {
  sans:
    '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 ' +
    '566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 ' +
    '753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 ' +
    '583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 ' +
    '333 426 662 562 562 600 690 690 765 583 601 591 744 600 765 917 994 500 1000 261 440 864 568 ' +
    '288 662',
  sansBold:
    '252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 ' +
    '576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 ' +
    '759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 ' +
    '591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 ' +
    '359 455 673 574 574 609 728 728 769 591 605 612 736 609 769 913 1013 500 1000 294 501 956 ' +
    '568 319 673',
  serif:
    '227 314 415 544 532 927 733 207 375 375 451 544 304 331 304 361 538 538 538 538 538 538 538 ' +
    '538 538 538 304 304 544 544 544 430 865 698 659 651 732 622 600 709 798 384 391 711 607 920 ' +
    '749 729 624 729 694 549 639 748 693 1003 669 654 580 348 361 348 544 527 400 543 617 518 609 ' +
    '531 369 558 636 326 306 600 328 942 638 579 620 598 464 465 359 625 559 825 569 569 485 357 ' +
    '301 357 544 543 543 579 698 698 729 531 622 625 748 579 729 817 931 527 827 229 448 846 512 ' +
    '304 544',
}

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  sans: table('sans'),
  sansBold: table('sansBold'),
  serif: table('serif'),
}

function table(face: Face): ReadonlyMap<string, number> {
  const numbers = advances[face].split(' ').map(Number)
  return new Map(Array.from(letters, (letter, index) => [letter, numbers[index] ?? 600]))
}

/**
 * How wide a line of text is when it is set, in pixels. The server has no page to measure in, and a picture
 * whose words stand outside their boxes is no picture: a little is added for the fonts that stand in for ours.
 */
export function textWidth(text: string, face: Face, size: number): number {
  let thousandths = 0
  for (const letter of text) thousandths += widths[face].get(letter) ?? 640
  return (thousandths * size * 1.02) / 1000
}
