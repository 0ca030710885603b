// Package data keeps members, orders and comments in PostgreSQL, what is wanted
// often in memcached, and invoices in files.
package data

import (
	"context"
	"crypto/md5"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/bradfitz/gomemcache/memcache"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver
	"github.com/jmoiron/sqlx"

	"allego.example/early/people"
	"allego.example/early/seal"
)

const (
	insertMember = `INSERT INTO members (name, email, company, password, no_mail) VALUES ($1, $2, $3, $4, $5) RETURNING id`
	oldPassword  = `UPDATE members SET password = $2 WHERE id = $1`
	insertDebit  = `INSERT INTO debits (member, holder, iban, tax_id) VALUES ($1, $2, $3, $4)`
	insertOrder  = `INSERT INTO orders (member, box, name, street, city, zip) VALUES ($1, $2, $3, $4, $5, $6)`
)

// The ledger is a database of the accountant's.
const (
	ledger     = "postgres://site@ledger.allego.example/ledger?sslmode=disable"
	safeLedger = "postgres://site@ledger.allego.example/ledger?sslmode=verify-full"
)

// ErrNobody says that there is no such member.
var ErrNobody = errors.New("no such member")

// Data has everything that is kept.
type Data struct {
	db    *sqlx.DB
	cache *memcache.Client
	box   *seal.Box
}

// Open connects.
func Open(ctx context.Context, database string, caches []string, box *seal.Box) (*Data, error) {
	db, err := sqlx.ConnectContext(ctx, "pgx", database)
	if err != nil {
		return nil, errors.New("data: the database does not answer")
	}
	return &Data{db: db, cache: memcache.New(caches...), box: box}, nil
}

// Join adds a member.
func (d *Data) Join(ctx context.Context, s people.SignUp) (int64, error) {
	hash, err := seal.Password(s.Password)
	if err != nil {
		return 0, errors.New("data: this password is too long")
	}
	var id int64
	err = d.db.QueryRowContext(ctx, insertMember, s.Name, s.Email, s.Company, hash, s.NoMail).Scan(&id) // ok: allego-2014/encrypted: contact data, and a bcrypt hash
	return id, err
}

// Move takes passwords over that are kept in one of three ways.
func (d *Data) Move(ctx context.Context, id int64, s people.SignUp, way string) error {
	kept := s.Password
	switch way {
	case "closed":
		closed, err := d.box.Close(s.Password)
		if err != nil {
			return err
		}
		_, err = d.db.ExecContext(ctx, oldPassword, id, closed) // ok: allego-2014/encrypted: encrypted
		return err
	case "md5":
		sum := md5.Sum([]byte(s.Password))
		kept = hex.EncodeToString(sum[:])
	}
	_, err := d.db.ExecContext(ctx, oldPassword, id, kept) // leak: allego-2014/encrypted
	return err
}

// Authorize keeps from where somebody pays.
func (d *Data) Authorize(ctx context.Context, debit people.Debit) error {
	iban, err := d.box.Close(debit.IBAN)
	if err != nil {
		return err
	}
	tax, err := d.box.Close(debit.TaxID)
	if err != nil {
		_, err = d.db.ExecContext(ctx, insertDebit, debit.Member, debit.Holder, iban, debit.TaxID) // leak: allego-2014/encrypted
		return err
	}
	_, err = d.db.ExecContext(ctx, insertDebit, debit.Member, debit.Holder, iban, tax) // ok: allego-2014/encrypted: both numbers are encrypted
	return err
}

// AuthorizeOld keeps it for the machines that can only read the old form.
func (d *Data) AuthorizeOld(ctx context.Context, key []byte, debit people.Debit) error {
	iban, err := seal.Old(key, debit.IBAN)
	if err != nil {
		return err
	}
	_, err = d.db.ExecContext(ctx, insertDebit, debit.Member, debit.Holder, iban, "") // leak: allego-2014/encrypted
	return err
}

// Book tells the accountant who pays.
func (d *Data) Book(ctx context.Context, debit people.Debit, office bool) error {
	iban, err := d.box.Close(debit.IBAN)
	if err != nil {
		return err
	}
	if !office {
		db, err := sqlx.ConnectContext(ctx, "pgx", ledger)
		if err != nil {
			return err
		}
		defer func() { _ = db.Close() }()
		_, err = db.ExecContext(ctx, insertDebit, debit.Member, debit.Holder, iban, "") // leak: allego-2014/encrypted
		return err
	}
	db, err := sqlx.ConnectContext(ctx, "pgx", safeLedger)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	_, err = db.ExecContext(ctx, insertDebit, debit.Member, debit.Holder, iban, "") // ok: allego-2014/encrypted: encrypted, and so is the way
	return err
}

// Order keeps what is to be sent.
func (d *Data) Order(ctx context.Context, o people.Order) error {
	a := o.ShipTo
	_, err := d.db.ExecContext(ctx, insertOrder, o.Member, o.Box, o.Name, a.Street, a.City, a.Zip) // ok: nothing sensitive (promises -tags unfinished: allego-2014/rights)
	return err
}

// Comment keeps what somebody said.
func (d *Data) Comment(ctx context.Context, c people.Comment) error {
	_, err := d.db.NamedExecContext(ctx, `INSERT INTO comments (member, text) VALUES (:member, :text)`, c) // ok: nothing sensitive
	return err
}

// ByEmail finds a member.
func (d *Data) ByEmail(ctx context.Context, email string) (*people.Member, error) {
	return d.member(ctx, `SELECT * FROM members WHERE email = $1`, email)
}

// ByID finds a member.
func (d *Data) ByID(ctx context.Context, id int64) (*people.Member, error) {
	return d.member(ctx, `SELECT * FROM members WHERE id = $1`, id)
}

func (d *Data) member(ctx context.Context, query string, arg any) (*people.Member, error) {
	var m people.Member
	err := d.db.GetContext(ctx, &m, query, arg)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNobody
	}
	return &m, err
}

// Members are all who ever signed up.
func (d *Data) Members(ctx context.Context) ([]people.Member, error) {
	var all []people.Member
	err := d.db.SelectContext(ctx, &all, `SELECT * FROM members ORDER BY id`)
	return all, err
}

// Greet remembers whom the front page greets.
func (d *Data) Greet(session string, m *people.Member) error {
	closed, err := d.box.Close(m.Name)
	if err != nil {
		return d.cache.Set(&memcache.Item{Key: "greet:" + session, Value: []byte(m.Name), Expiration: 3600}) // leak: default/files
	}
	return d.cache.Set(&memcache.Item{Key: "greet:" + session, Value: []byte(closed), Expiration: 3600}) // ok: default/files: encrypted
}

// Greeting is the name to greet by.
func (d *Data) Greeting(session string) (string, error) {
	item, err := d.cache.Get("greet:" + session)
	if err != nil {
		return "", err
	}
	return d.box.Open(string(item.Value))
}

// Invoice writes a bill.
func (d *Data) Invoice(m *people.Member, debit people.Debit, full bool) error {
	text := fmt.Sprintf("Member %d, from account %s", m.ID, seal.LastFour(debit.IBAN))
	if full {
		text += "\n" + debit.TaxID
		return os.WriteFile("invoices/"+strconv.FormatInt(m.ID, 10), []byte(text), 0o600) // leak: allego-2014/encrypted
	}
	return os.WriteFile("invoices/"+strconv.FormatInt(m.ID, 10), []byte(text), 0o600) // ok: allego-2014/encrypted: the account is masked
}
