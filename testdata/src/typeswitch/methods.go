package typeswitch

import (
	"context"
	"errors"
	"log"

	"typeswitch/dep"
)

// A function that asks whether its argument has the methods of an interface, which its
// callers may not see, does this or that, and callers know the methods.

type parcel struct {
	Number string
	To     string `pii:"address"`
}

func (p parcel) Safe(_ context.Context, most int) map[string]any {
	return map[string]any{"number": p.Number, "most": most}
}

type crate struct {
	Number string
	To     string `pii:"address"`
}

func (c *crate) Safe(context.Context, int) map[string]any { return map[string]any{"number": c.Number} }

type pallet struct {
	To string `pii:"address"`
}

// Safe is called like the method that is asked for, and is another.
func (p pallet) Safe(context.Context) map[string]any { return map[string]any{"what": "pallet"} }

type truck struct{ parcel }

type box[T any] struct {
	To    string `pii:"address"`
	Inner T
}

func (b box[T]) Safe(context.Context, int) map[string]any { return map[string]any{"what": b.Inner} }

func handOn(ctx context.Context, v any) { dep.Note(ctx, v) }

func noted(ctx context.Context, p parcel, c crate, l pallet) {
	dep.Note(ctx, p)                          // ok
	dep.Note(ctx, &p)                         // ok
	dep.Note(ctx, c)                          // want `^crate\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, &c)                         // ok
	dep.Note(ctx, l)                          // want `^pallet\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, truck{p})                   // ok
	dep.Note(ctx, struct{ P parcel }{p})      // want `^parcel\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, []parcel{p})                // want `^parcel\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, box[int]{To: p.To})         // ok
	dep.Note(ctx, box[string]{Inner: p.To})   // want `^parcel\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, errors.New("to "+p.To))     // want `^parcel\.To \(pii:address\) reaches log\.Print through dep\.Note$`
	dep.Note(ctx, errors.New("to "+p.Number)) // ok
	handOn(ctx, p)                            // ok
	handOn(ctx, &c)                           // ok
	handOn(ctx, l)                            // want `^pallet\.To \(pii:address\) reaches log\.Print through typeswitch\.handOn$`
}

func notedEither(ctx context.Context, l pallet, which bool) {
	var v any = counter{1}
	dep.Note(ctx, v) // ok
	if which {
		v = l
	}
	dep.Note(ctx, v) // want `^pallet\.To \(pii:address\) reaches log\.Print through dep\.Note$`
}

type half struct {
	To string `pii:"address"`
}

func (half) Kind() string { return "half" }

type full struct{ half }

func (f full) Key() string { return "full" }

type telling struct{ half }

func (t telling) Key() string { return t.To }

type lost struct{ parcel }

func (l lost) Error() string { return "lost " + l.To }

func traced(h half) {
	dep.Trace(h)                      // want `^half\.To \(pii:address\) reaches log\.Print through dep\.Trace$`
	dep.Trace(full{h})                // ok
	dep.Trace(telling{h})             // want `^half\.To \(pii:address\) reaches log\.Print through dep\.Trace$`
	dep.Trace(lost{parcel{To: h.To}}) // ok
	log.Print(lost{parcel{To: h.To}}) // want `^half\.To \(pii:address\) reaches log\.Print$`
}

// A function of the package itself may ask, too.

func quiet(v any) string {
	if _, ok := v.(interface{ Kind() string }); !ok {
		return "nothing"
	}
	return dep.Say(v) + v.(half).To
}

func quietly(h half, p parcel) {
	log.Print(quiet(h)) // want `^half\.To \(pii:address\) reaches log\.Print$`
	log.Print(quiet(p)) // ok
}
