// H.265 for mediasoup's worker, which knows no such codec (patches.cmake brings it in). Layers, where a dependency
// descriptor tells them, are handled as the worker handles H.264's; what differs is how a key frame is told.
#ifndef MADANG_H265_HPP
#define MADANG_H265_HPP

#include "RTC/RTP/Codecs/H264.hpp"

namespace RTC
{
	namespace RTP
	{
		namespace Codecs
		{
			class H265
			{
			public:
				static bool IsKeyFrame(const uint8_t* payload, size_t len);
				static void ProcessRtpPacket(
				  RTP::Packet* packet,
				  std::unique_ptr<Codecs::DependencyDescriptor::TemplateDependencyStructure>&
				    templateDependencyStructure);
			};
		} // namespace Codecs
	} // namespace RTP
} // namespace RTC

#endif
