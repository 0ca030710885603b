package summary

import "testing"

const benchValues = 64

// BenchmarkJoin joins random values of the size that functions have.
func BenchmarkJoin(b *testing.B) {
	var values []*Node
	for seed := range uint64(benchValues) {
		values = append(values, newChance(seed).node(3))
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Join(values[i%benchValues], values[(i*7+1)%benchValues])
	}
}

func BenchmarkEncode(b *testing.B) {
	summaries, size := benchSummaries()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Encode(summaries[i%benchValues])
	}
	b.ReportMetric(float64(size)/benchValues, "bytes/summary")
}

func BenchmarkDecode(b *testing.B) {
	summaries, _ := benchSummaries()
	var data [][]byte
	for _, s := range summaries {
		data = append(data, Encode(s))
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := Decode(data[i%benchValues], named); err != nil {
			b.Fatal(err)
		}
	}
}

func benchSummaries() (summaries []*Summary, size int) {
	for seed := range uint64(benchValues) {
		s := newChance(seed).summary()
		summaries = append(summaries, s)
		size += len(Encode(s))
	}
	return summaries, size
}
