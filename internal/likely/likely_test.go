package likely

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/tag"
)

// source declares fields, each with the tag that it should get behind "want",
// or without one. What differs between two neighbours decides.
const source = `package p

import (
	"database/sql"
	"net"
	"net/mail"
	"net/netip"
	"time"
)

type User struct {
	ID            int
	Name          string           // want name
	Names         []string         // want name
	NameFormat    string
	Email         string           // want email
	email         string           // want email
	EMail         *string          // want email
	EmailVerified bool
	EmailFlag     *bool
	emailCount    int
	EmailAt       time.Time
	Emails        [][]byte         // want email
	EmailsByID    map[int]string
	EmailByDay    func() string
	BackupEmails  map[string]bool  // want email
	DefaultEmail  string
	EmailTemplate string
	From          mail.Address
	EmailNull     sql.NullString
	Phone         sql.NullString   // want phone
	Mobile        sql.Null[string] // want phone
	PhoneNumberID string
	SupportPhone  string
	PhoneHash     string           // want phone,protected=hashed
	BirthDate     time.Time        // want date-of-birth
	Birthday      time.Duration
	DateOfBirth   string           // want date-of-birth
	Age           int              // want age
	MaxAge        int
	Gender        Gender           // want gender
	Language      Lang             // want language
	FirstName     string           // want name
	FileName      string
	LastName      string           // want name
	HostName      string
	Password      []byte           // want password
	PasswordHash  []byte           // want password,protected=password-hashed
	PasswordPolicy string
	SSNEncrypted  []byte           // want ssn,protected=encrypted
	EncryptedPasswordHash string    // want password,protected=encrypted
	Token         string           // want token
	Tokenizer     string
	NextToken     string
	IP            net.IP           // want ip
	ClientIP      netip.Addr       // want ip
	IPv4Mask      net.IPMask
	Network       netip.Prefix
	MACAddress    string           // want device-id
	MailingAddress string          // want address
	ServerAddress string
	HomeAddress   Address
	Weekdays      []time.Weekday
	Avatar        string           // want photo
	AvatarHash    string
	Salary        float64          // want income
	Latitude      float64          // want coordinates
	UserID        [16]byte         // want user-id
}

type Address struct {
	Line1   string // want address
	City    string // want city
	Zip     string // want postal-code
	Country string // want country
}

type Archive struct {
	Zip     string
	Name    string
	Age     int
	IP      net.IP
	Token   string
	From    string
	Number  string
	Pin     string
}

type Server struct {
	Name       string
	IP         net.IP
	Address    string
	Password   string // want password
}

type Lead struct{ Name string } // want name
type LeadSource struct{ Name string }
type LeadSourceParams struct{ Name string }
type LeadParams struct{ Name string } // want name
type Signer2 struct {
	Name  string // want name
	Email string // want email
}
type Login struct{ IP string } // want ip
type Mail struct {
	To      []string // want email
	Subject string   // want message
	PinnedTo string
}
type Move struct {
	To    []string
	Piece string
}
type Text struct{ Line1 string }
type Card struct {
	Number  string // want card-number
	Country string
}
type Shop struct {
	City  string
	Phone string
	Latitude float64
}
type ShopContact struct {
	Phone string // want phone
}

type Gender int
const Female Gender = 1
type Lang string
type EmailKind string
const Work EmailKind = "work"
type Kinds struct {
	Email  EmailKind
	Email2 EmailAddress // want email
}
type EmailAddress string
`

func TestGuess(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check("example.com/p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	want := wanted(fset, file)
	fields := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return true
		}
		st, ok := spec.Type.(*ast.StructType)
		if !ok {
			return false
		}
		s := info.Defs[spec.Name].Type().Underlying().(*types.Struct)
		var names []string
		for f := range s.Fields() {
			names = append(names, f.Name())
		}
		declared := Declared(spec.Name.Name, names, func(p *types.Package) bool { return p == pkg })
		for i, f := range st.Fields.List {
			fields++
			got := ""
			if g, ok := declared.Guess(s.Field(i).Name(), s.Field(i).Type()); ok {
				got = g.Tag()
			}
			if _, problems := tag.Parse(got); got != "" && problems != nil {
				t.Errorf("%s.%s: tag %q: %v", spec.Name, s.Field(i), got, problems)
			}
			if w := want[fset.Position(f.Pos()).Line]; got != w {
				t.Errorf("%s.%s: got %q, want %q", spec.Name, s.Field(i), got, w)
			}
		}
		return false
	})
	if fields < 90 {
		t.Errorf("looked at %d fields only", fields)
	}
}

// wanted are the marks by line.
func wanted(fset *token.FileSet, file *ast.File) map[int]string {
	marks := map[int]string{}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if mark, ok := strings.CutPrefix(c.Text, "// want "); ok {
				marks[fset.Position(c.Pos()).Line] = mark
			}
		}
	}
	return marks
}

// TestForeign: a struct of another module is what the field is called, or
// nothing.
func TestForeign(t *testing.T) {
	other := types.NewPackage("example.com/other", "other")
	typ := func(name string) types.Type {
		s := types.NewStruct([]*types.Var{types.NewField(0, other, "Line1", types.Typ[types.String], false)}, nil)
		return types.NewPointer(types.NewNamed(types.NewTypeName(0, other, name, nil), s, nil))
	}
	for _, tt := range []struct {
		name, typ string
		own, want bool
	}{
		{"HomeAddress", "AddressParams", false, true},
		{"HomeAddress", "Options", false, false},
		{"HomeAddress", "AddressParams", true, false},
		{"HomePlace", "AddressParams", false, false},
	} {
		user := Declared("User", []string{tt.name}, func(*types.Package) bool { return tt.own })
		_, got := user.Guess(tt.name, typ(tt.typ))
		if got != tt.want {
			t.Errorf("%s *other.%s, own %v: %v, want %v", tt.name, tt.typ, tt.own, got, tt.want)
		}
	}
}
