package config

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/tag"
)

// other is the value that stands for all that are not listed.
const other = "*"

// NotPersonal are the values by which tools say that a field is not to be
// hidden, sorted. A key that lists one of them says otherwise.
func NotPersonal() []string {
	return []string{"-", "false", "none", "preserve", "public", "safe", "skip"}
}

// readTagKey reads what the values of a struct tag key of another tool mean: a
// mapping, or one text for any value.
func (f *file) readTagKey(name, n *yaml.Node) {
	switch key := name.Value; {
	case strings.EqualFold(key, tag.Key):
		f.Problemf(name, "%s is the key of piivet itself: its values cannot be changed", key)
		return
	case !tag.IsKey(key):
		f.Problemf(name, "%q cannot be the key of a struct tag: it has no spaces, quotes and colons", key)
		return
	case !f.once(name, "tag", key):
		return
	}
	k := overlay.TagKey{Key: name.Value, Values: map[string]tag.Tag{}}
	before := f.Count()
	if n.Kind == yaml.ScalarNode {
		f.anyValue(n, &k)
	} else {
		f.Entries("the values of a tag", f.tagValue(&k))(n)
	}
	if f.Count() > before {
		return
	}
	if len(k.Values) == 0 {
		f.Problemf(n, "no value of %s means personal data: leave the key out, or write what a value means, such as %s: {secret: credential}", k.Key, k.Key)
		return
	}
	setNotPersonal(&k)
	f.tags = append(f.tags, k)
}

func (f *file) anyValue(n *yaml.Node, k *overlay.TagKey) {
	f.tagText("what any value means", func(_ *yaml.Node, t tag.Tag) {
		if !t.Reviewed {
			k.Values[""], k.Values[other] = t, t
		}
	})(n)
}

func (f *file) tagValue(k *overlay.TagKey) func(value, n *yaml.Node) {
	return func(value, n *yaml.Node) {
		f.tagText("what a value means", func(_ *yaml.Node, t tag.Tag) {
			if t.Reviewed {
				k.Not = append(k.Not, value.Value)
			} else {
				k.Values[value.Value] = t
			}
		})(n)
	}
}

func tagKeyShape() strict.Shape {
	return strict.EntriesOf(strict.Either(tagShape(), strict.EntriesOf(tagShape())))
}

// setNotPersonal adds the usual values that mean "not personal", those left
// out that the key lists.
func setNotPersonal(k *overlay.TagKey) {
	for _, value := range NotPersonal() {
		if _, listed := k.Values[value]; !listed {
			k.Not = append(k.Not, value)
		}
	}
	slices.Sort(k.Not)
	k.Not = slices.Compact(k.Not)
}
