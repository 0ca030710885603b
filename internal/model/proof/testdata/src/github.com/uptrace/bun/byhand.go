package proofs

import (
	"context"

	"github.com/uptrace/bun"
)

type user struct {
	bun.BaseModel `bun:"table:users"`

	ID    int64
	Email string `pii:"email"`
	Seen  string `pii:"email" bun:",scanonly"`
}

func inserted(ctx context.Context, db *bun.DB, d data[string]) {
	db.NewInsert().Model(&user{Email: d.Tagged}).Exec(ctx) // want "store/sql"
}

func inserted_clean(ctx context.Context, db *bun.DB, d data[string]) {
	db.NewInsert().Model(&user{Seen: d.Tagged}).Exec(ctx)
}

func updated(ctx context.Context, db *bun.DB, d data[string]) {
	db.NewUpdate().Model((*user)(nil)).Set("email = ?", d.Tagged).Where("id = ?", 1).Exec(ctx) // want "store/sql"
}

func updated_clean(ctx context.Context, db *bun.DB, d data[string]) {
	db.NewUpdate().Model((*user)(nil)).Set("name = ?", d.Plain).Where("email = ?", d.Tagged).Exec(ctx)
}

func searched(ctx context.Context, db *bun.DB, d data[string]) {
	var u user
	db.NewSelect().Model(&u).Where("email = ?", d.Tagged).Limit(1).Scan(ctx)
	show(u) // want "log/line"
}

func printed(db *bun.DB, d data[string]) {
	show(db.NewSelect().Where("email = ?", d.Tagged).Limit(1).String()) // want "log/line"
}

func printed_clean(ctx context.Context, db *bun.DB, d data[string]) {
	_, err := db.NewSelect().Where("email = ?", d.Tagged).Limit(1).Exec(ctx)
	show(err)
}
