// Package gorm has as much of gorm as the programs here need. That the rows of
// the catalog fit the real one is proved in internal/model/proof.
package gorm

type DB struct{}

type DeletedAt struct{ Valid bool }

type Model struct {
	ID        uint
	DeletedAt DeletedAt
}

func (db *DB) Table(name string, args ...any) *DB  { return db }
func (db *DB) Model(value any) *DB                 { return db }
func (db *DB) Where(query any, args ...any) *DB    { return db }
func (db *DB) Unscoped() *DB                       { return db }
func (db *DB) Create(value any) *DB                { return db }
func (db *DB) Save(value any) *DB                  { return db }
func (db *DB) Update(column string, value any) *DB { return db }
func (db *DB) Delete(value any, conds ...any) *DB  { return db }
func (db *DB) First(dest any, conds ...any) *DB    { return db }
func (db *DB) Exec(sql string, values ...any) *DB  { return db }
