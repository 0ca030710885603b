// Package case32 exports and deletes what is known of a person.
package case32

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
)

type Person struct {
	ID    string
	Email string `pii:"email"`
	Pages string `pii:"page-view"`
}

// A holder keeps data of persons.
type holder interface {
	Name() string
	Collect(ctx context.Context, id string) (map[string]string, error)
	Erase(ctx context.Context, id string) (int, error)
}

type profiles struct{ byID map[string]Person }

func (p *profiles) Name() string { return "profiles" }

func (p *profiles) Collect(_ context.Context, id string) (map[string]string, error) {
	x, ok := p.byID[id]
	if !ok {
		return nil, errors.New("unknown")
	}
	return map[string]string{"email": x.Email}, nil
}

func (p *profiles) Erase(_ context.Context, id string) (int, error) {
	n := len(p.byID)
	delete(p.byID, id)
	return n - len(p.byID), nil
}

type visits struct{ rows []Person }

func (v *visits) Name() string { return "visits" }

func (v *visits) Collect(_ context.Context, id string) (map[string]string, error) {
	out := map[string]string{}
	for i, r := range v.rows {
		if r.ID == id {
			out[fmt.Sprint(i)] = r.Pages
		}
	}
	return out, nil
}

func (v *visits) Erase(_ context.Context, id string) (int, error) {
	n := len(v.rows)
	v.rows = slices.DeleteFunc(v.rows, func(p Person) bool { return p.ID == id })
	return n - len(v.rows), nil
}

func holders(p Person) []holder {
	return []holder{&profiles{map[string]Person{p.ID: p}}, &visits{[]Person{p}}}
}

// export packs what the holders know into an archive.
func export(ctx context.Context, w io.Writer, id string, hs []holder) error {
	z := zip.NewWriter(w)
	for _, h := range hs {
		data, err := h.Collect(ctx, id)
		if err != nil {
			return fmt.Errorf("%s: %w", h.Name(), err)
		}
		f, err := z.CreateHeader(&zip.FileHeader{Name: h.Name() + ".json", Method: zip.Store})
		if err != nil {
			return err
		}
		if err := json.NewEncoder(f).Encode(data); err != nil {
			return err
		}
	}
	return z.Close()
}

func erase(ctx context.Context, id string, hs []holder) {
	for _, h := range hs {
		n, err := h.Erase(ctx, id)
		slog.InfoContext(ctx, "erased", "holder", h.Name(), "person", id, "rows", n, "error", err)
	}
}

func LeakExport(p Person) error {
	f, err := os.Create("export.zip")
	if err != nil {
		return err
	}
	defer f.Close()
	return export(context.Background(), f, p.ID, holders(p)) // leak: Person.Email, Person.Pages
}

func CleanExport(p Person) error {
	return export(context.Background(), io.Discard, p.ID, holders(p))
}

func LeakErase(p Person) {
	erase(context.Background(), p.Email, holders(p)) // leak: Person.Email
}

func CleanErase(p Person) {
	erase(context.Background(), p.ID, holders(p))
}

func LeakCollected(p Person) {
	var h holder = &visits{[]Person{p}}
	data, err := h.Collect(context.Background(), p.ID)
	slog.Info("collected", "from", h.Name(), "data", data, "error", err) // leak: Person.Pages
}

func CleanCollected(p Person) {
	var h holder = &visits{[]Person{p}}
	data, err := h.Collect(context.Background(), p.ID)
	slog.Info("collected", "from", h.Name(), "data", len(data), "error", err)
}
