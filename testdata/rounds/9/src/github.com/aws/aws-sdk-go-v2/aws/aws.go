// Package aws is a stub of the package of the same path, with what the cases use.
package aws

func String(v string) *string { return &v }

func ToString(p *string) string {
	if p == nil {
		return ""
	}
	return *p
}
