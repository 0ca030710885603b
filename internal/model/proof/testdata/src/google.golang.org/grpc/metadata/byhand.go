package proofs

import (
	"context"

	"google.golang.org/grpc/metadata"
)

// Keys are in lower case.

// proves MD.Delete
func MD_Delete_clear(d data[string]) {
	md := metadata.MD{}
	md.Set("X-Key", d.Tagged)
	md.Delete("x-key")
	show(md)
}

func MD_Delete_clear_without(d data[string]) {
	md := metadata.MD{}
	md.Set("X-Key", d.Tagged)
	md.Delete("x-other")
	show(md) // want "log/line"
}

func MD_Delete_written(d data[string]) {
	md := metadata.MD{"x-key": {d.Tagged}, "x-other": {d.Plain}}
	md.Delete("X-Key")
	show(md)
	other := metadata.MD{"X-Key": {d.Tagged}}
	other.Delete("X-Key")
	show(other) // want "log/line"
}

func MD_Get_lower(d data[string]) {
	md := metadata.Pairs("X-Key", d.Tagged, "x-other", d.Plain)
	show(md.Get("x-key")) // want "log/line"
	show(md.Get("X-KEY")) // want "log/line"
	show(md.Get("X-Other"))
	show(md["x-key"]) // want "log/line"
	show(md["X-Key"])
}

func New_lower(d data[string]) {
	md := metadata.New(map[string]string{"X-Key": d.Tagged, "x-other": d.Plain})
	show(md["x-key"]) // want "log/line"
	show(md["x-other"])
	md.Delete("X-key")
	show(md)
}

func made(m map[string]string) metadata.MD { return metadata.New(m) }

func scrubbed(md metadata.MD, names ...string) metadata.MD {
	out := md.Copy()
	for _, name := range names {
		out.Delete(name)
	}
	return out
}

func New_elsewhere(d data[string]) {
	md := made(map[string]string{"X-Key": d.Tagged, "x-other": d.Plain})
	show(md["x-key"]) // want "log/line"
	show(md["x-other"])
	show(scrubbed(md, "x-other")) // want "log/line"
	show(scrubbed(md, "X-KEY"))
	show(md) // want "log/line"
}

func pairs(key, value string) metadata.MD { return metadata.Pairs(key, value) }

func Pairs_elsewhere(d data[string], key string) {
	show(pairs("X-Key", d.Tagged).Get("x-key")) // want "log/line"
	show(pairs("X-Key", d.Tagged).Get("x-other"))
	show(pairs(key, d.Tagged).Get("x-key"))                            // want "log/line"
	show(metadata.Pairs("x-key", d.Plain, key, d.Tagged).Get("x-key")) // want "log/line"
	show(metadata.Pairs([]string{"x-key", d.Tagged}...).Get("x-key"))  // want "log/line"
}

func FromIncomingContext_lower(ctx context.Context, d data[string]) {
	ctx = metadata.NewIncomingContext(ctx, metadata.MD{"X-Key": {d.Tagged}, "x-other": {d.Plain}})
	md, _ := metadata.FromIncomingContext(ctx)
	show(md.Get("x-key")) // want "log/line"
	show(md.Get("x-other"))
	show(metadata.ValueFromIncomingContext(ctx, "x-key")) // want "log/line"
	out, _ := metadata.FromOutgoingContext(ctx)
	show(out)
}

func FromOutgoingContext_added(ctx context.Context, d data[string]) {
	ctx = metadata.NewOutgoingContext(ctx, metadata.Pairs("X-Key", d.Tagged)) // want "share/http"
	ctx = metadata.AppendToOutgoingContext(ctx, "x-other", d.Plain)
	md, _ := metadata.FromOutgoingContext(ctx)
	show(md.Get("x-key")) // want "log/line"
	show(md.Get("x-other"))
}

func MD_Copy_apart(d data[string]) {
	md := metadata.Pairs("X-Key", d.Tagged)
	other := md.Copy()
	other.Delete("x-key")
	show(other)
	show(md) // want "log/line"
}
