// The part of ankerl::unordered_dense that mediasoup's worker uses, on the distribution's Abseil.
// One difference is bridged: erase(iterator) of unordered_dense returns the next element, Abseil's returns nothing.
#pragma once
#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>
#include <iterator>

namespace ankerl::unordered_dense
{
  template<class Key>
  struct hash : absl::Hash<Key>
  {
    using is_avalanching = void;
  };

  template<class Base>
  struct returns_next_on_erase : Base
  {
    using Base::Base;
    using Base::erase;

    typename Base::iterator erase(typename Base::iterator position)
    {
      auto next = std::next(position);
      Base::erase(position);
      return next;
    }
  };

  template<
    class Key,
    class Value,
    class Hash = absl::container_internal::hash_default_hash<Key>,
    class Equal = absl::container_internal::hash_default_eq<Key>>
  using map = returns_next_on_erase<absl::flat_hash_map<Key, Value, Hash, Equal>>;

  template<
    class Key,
    class Hash = absl::container_internal::hash_default_hash<Key>,
    class Equal = absl::container_internal::hash_default_eq<Key>>
  using set = returns_next_on_erase<absl::flat_hash_set<Key, Hash, Equal>>;
} // namespace ankerl::unordered_dense
