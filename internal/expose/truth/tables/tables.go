// Package tables holds models as people write them for libraries that store
// structs as rows: what a tag hides, what is stored in columns of its own, and
// types that convert themselves. What a method returns is a mark of its own.
package tables

import (
	"database/sql"
	"database/sql/driver"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/schema"

	"github.com/piivet/piivet/internal/expose/exposetest"
)

// Values that convert themselves.
type (
	Sealed     struct{ A, b string }
	SealedPtr  struct{ A, b string }
	SealedText string
	Query      struct{ A string }
	JSONText   string
	JSONStruct struct{ A string }
)

func (Sealed) Value() (driver.Value, error)     { return "ZxSealedValuexZ", nil }
func (*SealedPtr) Value() (driver.Value, error) { return "ZxSealedPtrValuexZ", nil }
func (SealedText) Value() (driver.Value, error) { return "ZxSealedTextValuexZ", nil }
func (JSONText) MarshalJSON() ([]byte, error)   { return []byte(`"ZxJSONTextMarshalJSONxZ"`), nil }
func (JSONStruct) MarshalJSON() ([]byte, error) { return []byte(`"ZxJSONStructMarshalJSONxZ"`), nil }

// AppendQuery is what bun asks for first.
func (Query) AppendQuery(_ schema.QueryGen, b []byte) ([]byte, error) {
	return append(b, "'ZxQueryAppendQueryxZ'"...), nil
}

// Base is embedded in models.
type Base struct {
	ID     int64 `bun:",pk"`
	Origin string
	secret string
}

// Address is a part of models.
type Address struct {
	Street string `json:"street"`
	Note   string `json:"-"`
	hidden string
}

// Gorm has what gorm's tags say.
type (
	Gorm struct {
		Base
		Name      string
		Hidden    string  `gorm:"-"`
		HiddenAll string  `gorm:"-:all"`
		Unmade    string  `gorm:"-:migration"`
		Column    string  `gorm:"column:col;size:100"`
		ReadOnly  string  `gorm:"->"`
		NoRead    string  `gorm:"->:false;<-:create"`
		Create    string  `gorm:"<-:create"`
		Never     string  `gorm:"<-:false"`
		Parts     Address `gorm:"embedded;embeddedPrefix:home_"`
		JSON      Address `gorm:"serializer:json"`
		Gob       Address `gorm:"serializer:gob"`
		Sealed    Sealed
		Text      SealedText
		Pointer   *string
		Raw       []byte
		Null      sql.NullString
		private   string
	}
	// GormTwice embeds two structs with fields of the same names.
	GormTwice struct {
		Base
		GormOther
		Origin string
	}
	GormOther struct {
		Base
		Origin string
		More   string
	}
	// GormOwner owns others, which are stored with it. Keys are small and zero:
	// gorm sets those that refer to others.
	GormOwner struct {
		ID   int8
		Name string
		Home GormHome   `gorm:"foreignKey:OwnerID"`
		Pets []*GormPet `gorm:"foreignKey:OwnerID"`
	}
	GormHome struct {
		ID      int8
		OwnerID int8
		City    string
		Secret  string `gorm:"-"`
	}
	GormPet struct {
		ID      int8
		OwnerID int8
		Nick    string
	}
)

// Bun has what bun's tags say.
type (
	Bun struct {
		bun.BaseModel `bun:"table:buns"`
		Base
		Name     string  `bun:"name,notnull"`
		Hidden   string  `bun:"-"`
		Scanned  string  `bun:",scanonly"`
		Typed    string  `bun:"type:varchar,column:col"`
		Parts    Address `bun:"embed:home_"`
		JSON     Address
		Typing   Address `bun:"type:jsonb"`
		List     []string
		Map      map[string]Address
		Msgpack  Address `bun:",msgpack"`
		Sealed   Sealed
		Ptr      SealedPtr
		Text     SealedText
		Query    Query
		JSONText JSONText
		JSONOwn  JSONStruct
		PtrText  *JSONText
		Pointer  *string
		Raw      []byte
		Null     sql.NullString
		Home     *BunHome   `bun:"rel:has-one,join:id=owner_id"`
		Homes    []*BunHome `bun:"rel:has-many,join:id=owner_id"`
		private  string
	}
	BunHome struct {
		ID      int64 `bun:",pk"`
		OwnerID int64
		City    string
	}
	BunTwice struct {
		Base
		BunOther
		Origin string
	}
	BunOther struct {
		Only string
	}
)

// Sqlx has what sqlx's tags say.
type (
	Sqlx struct {
		Base
		Address `db:"addr"`
		Name    string `db:"name"`
		Plain   string
		Hidden  string `db:"-"`
		Option  string `db:"option,omitempty"`
		Sealed  Sealed
		Text    SealedText
		Pointer *string
		Raw     []byte
		Home    SqlxHome
		Owner   *SqlxHome `db:"owner"`
		private string
	}
	SqlxHome struct {
		City   string `db:"city"`
		Secret string `db:"-"`
	}
	SqlxTwice struct {
		Base
		SqlxOther
		Origin string
	}
	SqlxOther struct {
		Origin string
		More   string
	}
)

// Masks has what go-mask masks and what it leaves.
type (
	Masks struct {
		Filled  string `mask:"filled4"`
		Hash    string `mask:"hash"`
		Number  int    `mask:"random9"`
		Zero    Left   `mask:"zero"`
		Plain   string
		N       int
		Inner   Left
		Ptr     *Left
		List    []Left
		Texts   []string `mask:"fixed"`
		Map     map[string]Left
		Any     any `fill:"Addr"`
		private string
		hidden  Left
	}
	Left struct {
		Name string
		Mail string `mask:"filled"`
		note string
	}
)

// Masked are the cases of go-mask.
func Masked(u *exposetest.Universe) []exposetest.Case {
	return cases(u, exposetest.Single[Masks], exposetest.Single[[]Masks], exposetest.Single[map[string]Masks], exposetest.Single[string])
}

// Gorms, Buns and Sqlxs are the cases of each library.
func Gorms(u *exposetest.Universe) []exposetest.Case {
	return cases(u, exposetest.Single[Gorm], exposetest.Single[[]Gorm], exposetest.Single[[]*Gorm], exposetest.Single[GormTwice],
		exposetest.Single[GormOwner], exposetest.Single[[]GormOwner])
}

func Buns(u *exposetest.Universe) []exposetest.Case {
	return cases(u, exposetest.Single[Bun], exposetest.Single[[]Bun], exposetest.Single[[]*Bun], exposetest.Single[BunTwice])
}

func Sqlxs(u *exposetest.Universe) []exposetest.Case {
	return cases(u, exposetest.Single[Sqlx], exposetest.Single[*Sqlx], exposetest.Single[SqlxTwice])
}

func cases(u *exposetest.Universe, all ...func(*exposetest.Universe) []exposetest.Case) (list []exposetest.Case) {
	for _, one := range all {
		list = append(list, one(u)...)
	}
	return list
}
