package proofs

import "github.com/jackc/pgx/v5"

// proves ForEachRow
func ForEachRow_fill(rows pgx.Rows) {
	x := new(data[string])
	pgx.ForEachRow(rows, []any{&x.Tagged, &x.Plain}, func() error { return nil })
	show(x.Tagged) // want "log/line"
}

func ForEachRow_fill_clean(rows pgx.Rows) {
	x := new(data[string])
	pgx.ForEachRow(rows, []any{&x.Tagged, &x.Plain}, func() error { return nil })
	show(x.Plain)
}

func ForEachRow_callback(rows pgx.Rows, d data[string]) {
	pgx.ForEachRow(rows, nil, func() error {
		show(d.Tagged) // want "log/line"
		return nil
	})
}

func ForEachRow_callback_clean(rows pgx.Rows, d data[string]) {
	pgx.ForEachRow(rows, nil, func() error {
		show(d.Plain)
		return nil
	})
}
