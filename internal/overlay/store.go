package overlay

import (
	"maps"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// productOf is the store that a library speaks to, by the element of its
// import path that tells it. An element that is the product's own name ("s3")
// needs no entry.
var productOf = map[string]string{
	"pgx": "postgres", "pq": "postgres", "pgdriver": "postgres", "go-pg": "postgres",
	"go-sql-driver": "mysql", "go-sqlite3": "sqlite", "go-mssqldb": "sqlserver",
	"go-redis": "redis", "redigo": "redis", "rueidis": "redis", "valkey-go": "valkey",
	"mongo-driver": "mongodb", "gomemcache": "memcached", "go-elasticsearch": "elasticsearch", "opensearch-go": "opensearch",
	"sarama": "kafka", "kafka-go": "kafka", "confluent-kafka-go": "kafka", "franz-go": "kafka",
	"amqp091-go": "rabbitmq", "minio-go": "minio", "bbolt": "bolt", "gocql": "cassandra",
}

// synonyms are other names of products.
var synonyms = map[string]string{
	"postgresql": "postgres", "pg": "postgres", "mariadb": "mysql", "sqlite3": "sqlite", "mssql": "sqlserver",
	"mongo": "mongodb", "memcache": "memcached", "elastic": "elasticsearch", "rabbit": "rabbitmq",
}

// sqlProducts are stores that libraries for any SQL database may speak to:
// what those write goes to the ones that the configuration names.
var sqlProducts = []string{"postgres", "mysql", "sqlite", "sqlserver", "oracle", "cockroachdb", "clickhouse"}

// moreProducts are those whose name is an element of the import paths of their
// libraries.
var moreProducts = []string{"s3", "dynamodb", "sqs", "nats", "firestore", "bigtable", "spanner", "badger", "leveldb", "pebble", "pulsar", "azblob", "gcs"}

// StoreNames lists, sorted, the names that a store can have beside those of
// libraries: products, and kinds of sinks with and without "store/".
func StoreNames() []string {
	names := slices.Concat(sqlProducts, moreProducts, slices.Collect(maps.Keys(synonyms)), slices.Collect(maps.Values(productOf)))
	for _, k := range flow.Kinds() {
		if k.Family() == "store" {
			names = append(names, string(k), shortKind(k))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func shortKind(k flow.Kind) string { return strings.TrimPrefix(string(k), "store/") }

// At is what the configuration says of the store that a sink is. Of several
// names the first counts: the library's ("pgx"), the product's ("postgres"),
// the vendor's, the kind ("sql", "store/sql"). A library for any SQL database
// writes to each SQL database that the configuration names, so it has what all
// of these have.
func (o *Overlay) At(s *flow.Sink) (Store, bool) {
	if o == nil || len(o.Stores) == 0 || s.Kind.Family() != "store" {
		return Store{}, false
	}
	elements := strings.Split(importPath(s.Func), "/")
	products := productsOf(elements)
	if st, ok := o.first(slices.Concat(elements, products, []string{strings.ToLower(s.Vendor)})); ok {
		return st, true
	}
	if s.Kind == flow.StoreSQL && len(products) == 0 {
		if st, ok := o.anySQL(); ok {
			return st, true
		}
	}
	return o.first([]string{shortKind(s.Kind), string(s.Kind)})
}

func productsOf(elements []string) []string {
	var products []string
	for _, e := range elements {
		if p, ok := productOf[e]; ok {
			products = append(products, p)
		}
	}
	return products
}

// first is the store that goes by the first of the names that one goes by.
func (o *Overlay) first(names []string) (Store, bool) {
	for _, name := range names {
		if st, ok := o.product(name); ok {
			return st, true
		}
	}
	return Store{}, false
}

// product is a store by the name of the product or another name of it.
func (o *Overlay) product(name string) (Store, bool) {
	if st, ok := o.Stores[name]; ok {
		return st, true
	}
	for _, other := range slices.Sorted(maps.Keys(synonyms)) {
		if st, ok := o.Stores[other]; ok && synonyms[other] == name {
			return st, true
		}
	}
	return Store{}, false
}

// anySQL is what all SQL databases of the configuration have.
func (o *Overlay) anySQL() (all Store, ok bool) {
	for _, name := range sqlProducts {
		st, named := o.product(name)
		switch {
		case !named:
		case !ok:
			all, ok = st, true
		default:
			all.AtRest &= st.AtRest
			if all.Region != st.Region {
				all.Region = ""
			}
		}
	}
	return all, ok
}

// importPath is the package in the Go name of a function:
// "(*github.com/jackc/pgx/v5.Conn).Exec", "database/sql.Open".
func importPath(fn string) string {
	fn = strings.TrimLeft(fn, "(*")
	dir, last := "", fn
	if slash := strings.LastIndexByte(fn, '/'); slash >= 0 {
		dir, last = fn[:slash+1], fn[slash+1:]
	}
	last, _, _ = strings.Cut(last, ".")
	return dir + last
}

// ProductOf is the store that the library with that import path speaks to, as a
// configuration names it; "" when none is known.
func ProductOf(importPath string) string {
	elements := strings.Split(importPath, "/")
	if products := productsOf(elements); products != nil {
		return products[0]
	}
	for _, e := range elements[1:] {
		if slices.Contains(moreProducts, e) {
			return e
		}
	}
	return ""
}

// SQLProducts are the stores that libraries for any SQL database may speak to.
func SQLProducts() []string { return slices.Clone(sqlProducts) }
