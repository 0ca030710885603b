// Package case26 imports pupils through stages.
package case26

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"round6/case26/flow"
)

type Pupil struct {
	No     int
	Name   string `pii:"name"`
	School string `pii:"school"`
	Year   int
}

type row struct{ key, val string }

var errYear = errors.New("wrong year")

func named(p Pupil) (row, error) { return row{fmt.Sprint(p.No), strings.ToUpper(p.Name)}, nil }

func dated(p Pupil) (row, error) { return row{fmt.Sprint(p.No), fmt.Sprint(p.Year)}, nil }

func strict(p Pupil) (row, error) {
	if p.Year < 2000 {
		return row{}, fmt.Errorf("%s: %w", p.School, errYear)
	}
	return dated(p)
}

func line(r row) (string, error) { return r.key + ";" + r.val, nil }

func LeakRows(p Pupil) {
	ctx, errs := context.Background(), make(chan error, 1)
	rows := flow.Each(ctx, flow.From(ctx, p), errs, named)
	for l := range flow.Each(ctx, rows, errs, line) {
		log.Print(l) // leak: Pupil.Name
	}
}

func CleanRows(p Pupil) {
	ctx, errs := context.Background(), make(chan error, 1)
	rows := flow.Each(ctx, flow.From(ctx, p), errs, dated)
	for l := range flow.Each(ctx, rows, errs, line) {
		log.Print(l)
	}
}

func LeakErrors(p Pupil) {
	ctx, errs := context.Background(), make(chan error, 1)
	n := len(flow.Collect(flow.Each(ctx, flow.From(ctx, p), errs, strict)))
	log.Print(n, " rows, ", <-errs) // leak: Pupil.School
}

func CleanErrors(p Pupil) {
	ctx, errs := context.Background(), make(chan error, 1)
	n := len(flow.Collect(flow.Each(ctx, flow.From(ctx, p), errs, strict)))
	log.Print(n, " rows, ", errors.Is(<-errs, errYear))
}

func LeakMerged(p Pupil) error {
	ctx, errs := context.Background(), make(chan error, 2)
	all := flow.Merge(
		flow.Each(ctx, flow.From(ctx, p), errs, named),
		flow.Each(ctx, flow.From(ctx, p), errs, dated))
	return os.WriteFile("rows", fmt.Append(nil, flow.Collect(all)), 0o600) // leak: Pupil.Name
}

func CleanMerged(p Pupil) error {
	ctx, errs := context.Background(), make(chan error, 2)
	all := flow.Merge(
		flow.Each(ctx, flow.From(ctx, p), errs, dated),
		flow.Each(ctx, flow.From(ctx, p), errs, dated))
	flow.Collect(flow.Each(ctx, flow.From(ctx, p), errs, named))
	return os.WriteFile("rows", fmt.Append(nil, flow.Collect(all)), 0o600)
}
