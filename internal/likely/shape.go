package likely

import (
	"go/constant"
	"go/types"
	"strings"
)

// shape is a set of the kinds of values that a type holds.
type shape uint8

const (
	text     shape = 1 << iota // letters or bytes
	number                     // an integer or a fraction
	moment                     // a date or a time of day
	ip                         // a network address
	oneOf                      // one of a list of constants
	number16                   // the sixteen bytes of a UUID
	foreign                    // a struct of another module
)

// shapeOf says what the type holds, through pointers, slices, options and
// the values of maps; 0 when that is no data of a person: a bool, a function, a
// duration, an interface, or a struct of one's own.
func shapeOf(t types.Type, own func(*types.Package) bool) shape {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return shapeOfBasic(t)
	case *types.Pointer:
		return shapeOf(t.Elem(), own)
	case *types.Slice:
		return shapeOfElems(t.Elem(), own)
	case *types.Array:
		return shapeOfElems(t.Elem(), own)
	case *types.Map:
		if isSet(t) {
			return shapeOf(t.Key(), own)
		}
		return shapeOf(t.Elem(), own)
	case *types.Named:
		return shapeOfNamed(t, own)
	}
	return 0
}

func shapeOfBasic(t *types.Basic) shape {
	switch {
	case t.Info()&types.IsString != 0:
		return text
	case t.Info()&types.IsNumeric != 0 && t.Info()&types.IsComplex == 0:
		return number
	}
	return 0
}

// shapeOfElems is the shape of a list; bytes in a row are text.
func shapeOfElems(elem types.Type, own func(*types.Package) bool) shape {
	if b, ok := types.Unalias(elem).(*types.Basic); ok && b.Kind() == types.Byte {
		return text
	}
	return shapeOf(elem, own)
}

// isSet reports whether a map only says which keys there are.
func isSet(m *types.Map) bool {
	switch e := m.Elem().Underlying().(type) {
	case *types.Basic:
		return e.Kind() == types.Bool
	case *types.Struct:
		return e.NumFields() == 0
	}
	return false
}

// known are types of which the name says more than what they are made of.
var known = map[string]shape{
	"time.Time": moment, "time.Duration": 0, "time.Month": number, "time.Weekday": 0,
	"net.IP": ip, "net.IPAddr": ip, "net.TCPAddr": ip, "net.UDPAddr": ip, "net.Addr": ip, "net.IPNet": 0, "net.IPMask": 0,
	"net/netip.Addr": ip, "net/netip.AddrPort": ip, "net/netip.Prefix": 0,
	"net/url.URL": text, "net/mail.Address": text, "math/big.Int": number, "math/big.Float": number, "math/big.Rat": number,
}

func shapeOfNamed(t *types.Named, own func(*types.Package) bool) shape {
	obj := t.Obj()
	if obj.Pkg() == nil {
		return 0
	}
	if s, ok := known[obj.Pkg().Path()+"."+obj.Name()]; ok {
		return s
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		return shapeOfStruct(t, u, own)
	case *types.Array:
		if b, ok := u.Elem().(*types.Basic); ok && b.Kind() == types.Byte && u.Len() == 16 {
			return number16
		}
		return shapeOf(u, own)
	case *types.Basic:
		if hasConstants(obj) {
			return oneOf
		}
		return shapeOfBasic(u)
	default:
		return shapeOf(u, own)
	}
}

// shapeOfStruct looks through what stands for a value that may be missing: a type
// with one type argument, or with a field Valid beside the value.
func shapeOfStruct(t *types.Named, s *types.Struct, own func(*types.Package) bool) shape {
	if args := t.TypeArgs(); args != nil && args.Len() == 1 {
		return shapeOf(args.At(0), own)
	}
	var inner types.Type
	valid := false
	for f := range s.Fields() {
		switch {
		case f.Name() == "Valid":
			valid = true
		case inner == nil:
			inner = f.Type()
		}
	}
	switch {
	case valid && inner != nil && s.NumFields() == 2, s.NumFields() == 1 && s.Field(0).Embedded() && strings.HasPrefix(s.Field(0).Name(), "Null"):
		return shapeOf(inner, own)
	case strings.HasSuffix(t.Obj().Name(), "Decimal"):
		return number
	case own(t.Obj().Pkg()):
		return 0
	}
	return foreign
}

// hasConstants reports whether a type has a list of values: its package
// declares constants of it.
func hasConstants(obj *types.TypeName) bool {
	scope := obj.Pkg().Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok && c.Val().Kind() != constant.Unknown && types.Identical(c.Type(), obj.Type()) {
			return true
		}
	}
	return false
}
