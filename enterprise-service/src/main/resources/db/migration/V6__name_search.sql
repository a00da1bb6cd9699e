-- Chinese names are found by the pairs of characters they contain, written as words of hexadecimal digits, so that the index does
-- not depend on a parser for Chinese. Shorter names rank first: the searched part is more of them.
alter table enterprise
    add column name_bigrams text not null,
    add column name_length int not null;
alter table enterprise add fulltext key by_bigrams (name_bigrams);
