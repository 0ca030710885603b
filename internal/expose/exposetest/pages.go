package exposetest

//lint:file-ignore U1000 encoders read the fields, by reflection

// Page is what a template is executed with.
type Page struct {
	Title   string
	User    *Profile
	Users   []Profile
	Named   map[string]*Profile
	Texts   map[string]string
	Any     any `fill:"*Profile"`
	Plain   Addr
	Masked  StructString
	Ptr     StructStringPtr
	Secret  string
	private string
	Addr
}

// Profile is a part of it.
type Profile struct {
	Name, Mail string
	Home       *Addr
	Tags       []string
	key        string
}

// Short is a method that shows a part.
func (p Profile) Short() string { return p.Name }

// Deep is a method on the pointer that returns a part.
func (p *Profile) Deep() *Addr { return p.Home }

// With is a method that shows its argument.
func (p Profile) With(s string) string { return s }

// Pages are the cases for templates: the page by value and by pointer.
func Pages(u *Universe) []Case {

	return Single[Page](u)
}
