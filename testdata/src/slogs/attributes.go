package slogs

import (
	"context"
	"log/slog"
	"os"
)

// What a handler that is known shows of an attribute does not depend on where that is made.

// secretPin hides itself from whoever prints it, and from no encoder.
type secretPin int

func (secretPin) String() string { return "****" }

type doorBadge struct {
	Door string
	Pin  secretPin `pii:"pin"`
}

// sealedBadge hides its pin from encoders alone.
type sealedBadge struct {
	Door string
	Pin  string `json:"-" pii:"pin"`
}

func madeAttributes(b doorBadge, s sealedBadge, given *slog.Logger) {
	toText := slog.New(slog.NewTextHandler(os.Stderr, nil))
	toJSON := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	toText.Info("opened", "badge", b)                                                     // ok
	toText.Info("opened", slog.Any("badge", b))                                           // ok
	toText.Info("opened", slog.Group("by", slog.Any("badge", b)))                         // ok
	toText.LogAttrs(context.Background(), slog.LevelInfo, "opened", slog.Any("badge", b)) // ok
	toJSON.Info("opened", slog.Any("badge", b))                                           // want `^doorBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	given.Info("opened", slog.Any("badge", b))                                            // want `^doorBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	toText.Info("opened", slog.Int("badge", int(b.Pin)))                                  // want `^doorBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`

	toJSON.Info("opened", slog.Any("badge", s))        // ok
	toText.Info("opened", slog.Any("badge", s))        // want `^sealedBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	toJSON.Info("opened", slog.Any("badge", s.Pin))    // want `^sealedBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	given.Info("opened", slog.Any("badge", s))         // want `^sealedBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	toJSON.Info("opened", slog.String(s.Pin, "badge")) // want `^sealedBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
	toJSON.Info("opened", madeBadge(s))                // want `^sealedBadge\.Pin \(pii:pin\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// madeBadge may be for any handler.
func madeBadge(s sealedBadge) slog.Attr { return slog.Any("badge", s) }
