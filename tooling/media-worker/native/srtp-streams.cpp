// Streams of an SRTP session, found by their SSRC at once.
//
// libsrtp 2 keeps a session's streams in a linked list and walks it for every packet: of what a packet costs in a
// meeting of 25, 6 % was this walk, and more in bigger ones. The list is a part that libsrtp lets others replace
// (`stream_list_priv.h`, SRTP_NO_STREAM_LIST). The distribution's library was built with its own; since it calls the
// list through its symbol table, these functions of the program are the ones it finds.
#include <absl/container/flat_hash_map.h>
#include <srtp2/srtp.h>
#include <cstring>
#include <new>
#include <vector>

using Stream = struct srtp_stream_ctx_t_*;

/** The list as libsrtp sees it: a name without an inside. */
struct srtp_stream_list_ctx_t_
{
  absl::flat_hash_map<uint32_t, Stream> bySsrc;
};

using List = srtp_stream_list_ctx_t_*;

namespace
{
  /** A stream begins with its SSRC, in network order, which is how libsrtp asks for it. */
  uint32_t ssrcOf(Stream stream)
  {
    uint32_t ssrc;
    std::memcpy(&ssrc, stream, sizeof(ssrc));
    return ssrc;
  }
}

extern "C"
{
  srtp_err_status_t srtp_stream_list_alloc(List* list)
  {
    *list = new (std::nothrow) srtp_stream_list_ctx_t_;
    return *list == nullptr ? srtp_err_status_alloc_fail : srtp_err_status_ok;
  }

  srtp_err_status_t srtp_stream_list_dealloc(List list)
  {
    // Its streams belong to libsrtp, which takes them out first.
    if (!list->bySsrc.empty())
      return srtp_err_status_fail;
    delete list;
    return srtp_err_status_ok;
  }

  srtp_err_status_t srtp_stream_list_insert(List list, Stream stream)
  {
    list->bySsrc.insert_or_assign(ssrcOf(stream), stream);
    return srtp_err_status_ok;
  }

  Stream srtp_stream_list_get(List list, uint32_t ssrc)
  {
    const auto found = list->bySsrc.find(ssrc);
    return found == list->bySsrc.end() ? nullptr : found->second;
  }

  void srtp_stream_list_remove(List list, Stream stream)
  {
    list->bySsrc.erase(ssrcOf(stream));
  }

  void srtp_stream_list_for_each(List list, int (*callback)(Stream, void*), void* data)
  {
    // The callback may take its stream out.
    std::vector<Stream> streams;
    streams.reserve(list->bySsrc.size());
    for (const auto& [ssrc, stream] : list->bySsrc)
      streams.push_back(stream);
    for (auto* stream : streams)
      if (callback(stream, data) != 0)
        return;
  }
}
