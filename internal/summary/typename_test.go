package summary_test

import (
	"go/token"
	"go/types"
	"testing"

	"github.com/piivet/piivet/internal/summary"
)

// A page is generic; in a function with the type parameters K and V there are pages of
// these.
func genericPage(t *testing.T) (page *types.Named, params []types.Type) {
	t.Helper()
	pkg := types.NewPackage("example.com/shop", "shop")
	anything := types.Universe.Lookup("any").Type()
	page = types.NewNamed(types.NewTypeName(token.NoPos, pkg, "Page", nil), types.NewStruct(nil, nil), nil)
	page.SetTypeParams([]*types.TypeParam{types.NewTypeParam(types.NewTypeName(token.NoPos, pkg, "T", nil), anything)})
	own := make([]*types.TypeParam, 2)
	for i, name := range []string{"K", "V"} {
		own[i] = types.NewTypeParam(types.NewTypeName(token.NoPos, pkg, name, nil), anything)
		params = append(params, own[i])
	}
	types.NewSignatureType(nil, nil, own, nil, nil, false)
	return page, params
}

func TestTypeNames(t *testing.T) {
	page, params := genericPage(t)
	of := func(arg types.Type) types.Type {
		made, err := types.Instantiate(nil, page, []types.Type{arg}, false)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	text := types.Typ[types.String]
	for _, test := range []struct {
		t              types.Type
		name, instance string
	}{
		{text, "string", "string"},
		{of(text), "example.com/shop.Page[string]", "example.com/shop.Page[string]"},
		{types.NewPointer(of(params[1])), "*example.com/shop.Page[$1]", "*example.com/shop.Page[[]int]"},
		{of(of(params[0])), "example.com/shop.Page[example.com/shop.Page[$0]]", "example.com/shop.Page[example.com/shop.Page[string]]"},
		{types.NewMap(params[0], types.NewSlice(params[1])), "$map[$0][]$1", "map[string][][]int"},
	} {
		d := summary.TypeOf(test.t)
		if d.Name != test.name {
			t.Errorf("the name is %s, want %s", d.Name, test.name)
		}
		name := d.Name
		if d.IsParam() {
			name = name[1:]
		}
		args := []types.Type{text, types.NewSlice(types.Typ[types.Int])}
		if got, ok := summary.Instance(name, args); !ok || got != test.instance {
			t.Errorf("the instance of %s is %s, %v, want %s", d.Name, got, ok, test.instance)
		}
		if f := d.Foreign(); f.IsParam() != d.IsParam() || f.IsParam() == false && f.MadeOfParams() {
			t.Errorf("%s becomes %s", d.Name, f.Name)
		}
	}
	if name, ok := summary.Instance("$2", []types.Type{text}); ok {
		t.Errorf("the instance of what there is no type for is %s", name)
	}
}
