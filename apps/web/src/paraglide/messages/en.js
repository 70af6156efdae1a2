/* eslint-disable */
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Action_Camera_OffInputs */
/** @typedef {{}} Action_Camera_OnInputs */
/** @typedef {{}} Action_Camera_OptionsInputs */
/** @typedef {{}} Action_Camera_ShortInputs */
/** @typedef {{}} Action_ChatInputs */
/** @typedef {{}} Action_DevicesInputs */
/** @typedef {{}} Action_End_AllInputs */
/** @typedef {{}} Action_FullscreenInputs */
/** @typedef {{}} Action_HandInputs */
/** @typedef {{}} Action_Hand_LowerInputs */
/** @typedef {{}} Action_Hand_ShortInputs */
/** @typedef {{}} Action_InviteInputs */
/** @typedef {{}} Action_Layout_GridInputs */
/** @typedef {{}} Action_Layout_Grid_ShortInputs */
/** @typedef {{}} Action_Layout_SpeakerInputs */
/** @typedef {{}} Action_Layout_Speaker_ShortInputs */
/** @typedef {{}} Action_LeaveInputs */
/** @typedef {{}} Action_Mic_OffInputs */
/** @typedef {{}} Action_Mic_OnInputs */
/** @typedef {{}} Action_Mic_OptionsInputs */
/** @typedef {{}} Action_Mic_ShortInputs */
/** @typedef {{}} Action_MoreInputs */
/** @typedef {{}} Action_PeopleInputs */
/** @typedef {{}} Action_PinInputs */
/** @typedef {{}} Action_Push_To_TalkInputs */
/** @typedef {{}} Action_RenameInputs */
/** @typedef {{}} Action_Self_FloatInputs */
/** @typedef {{}} Action_Self_HideInputs */
/** @typedef {{}} Action_Self_ShowInputs */
/** @typedef {{}} Action_Self_TileInputs */
/** @typedef {{}} Action_ShareInputs */
/** @typedef {{}} Action_Share_ShortInputs */
/** @typedef {{}} Action_Share_StopInputs */
/** @typedef {{}} Action_ShortcutsInputs */
/** @typedef {{}} Action_UnpinInputs */
/** @typedef {{}} App_NameInputs */
/** @typedef {{}} App_TaglineInputs */
/** @typedef {{}} Back_HomeInputs */
/** @typedef {{}} Broken_ReloadInputs */
/** @typedef {{}} Broken_TextInputs */
/** @typedef {{}} Broken_TitleInputs */
/** @typedef {{}} Call_Alone_TextInputs */
/** @typedef {{}} Call_Alone_TitleInputs */
/** @typedef {{}} Call_Audio_Blocked_ButtonInputs */
/** @typedef {{}} Call_Audio_Blocked_TitleInputs */
/** @typedef {{}} Call_DurationInputs */
/** @typedef {{}} Call_Lobby_ShowInputs */
/** @typedef {{ name: NonNullable<unknown> }} Call_Lobby_WaitingInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Call_Lobby_Waiting_MoreInputs */
/** @typedef {{}} Call_Media_RecoveringInputs */
/** @typedef {{}} Call_Page_NextInputs */
/** @typedef {{ page: NonNullable<unknown>, pages: NonNullable<unknown> }} Call_Page_OfInputs */
/** @typedef {{}} Call_Page_PrevInputs */
/** @typedef {{}} Call_ReconnectingInputs */
/** @typedef {{ attempt: NonNullable<unknown> }} Call_Reconnecting_AttemptInputs */
/** @typedef {{}} Call_Reconnecting_TextInputs */
/** @typedef {{}} Call_Region_ControlsInputs */
/** @typedef {{}} Call_Region_StageInputs */
/** @typedef {{}} Call_SharingInputs */
/** @typedef {{}} Call_Sharing_StopInputs */
/** @typedef {{}} Call_Tile_HandInputs */
/** @typedef {{}} Call_Tile_MutedInputs */
/** @typedef {{}} Call_Tile_PausedInputs */
/** @typedef {{ name: NonNullable<unknown> }} Call_Tile_ScreenInputs */
/** @typedef {{}} Call_Tile_Self_ScreenInputs */
/** @typedef {{}} Call_Tile_SuspendedInputs */
/** @typedef {{}} Call_Tile_UndecodableInputs */
/** @typedef {{}} CancelInputs */
/** @typedef {{}} Chat_EmojiInputs */
/** @typedef {{}} Chat_EmptyInputs */
/** @typedef {{}} Chat_FailedInputs */
/** @typedef {{}} Chat_JumpInputs */
/** @typedef {{}} Chat_LogInputs */
/** @typedef {{}} Chat_Not_AllowedInputs */
/** @typedef {{}} Chat_PlaceholderInputs */
/** @typedef {{ name: NonNullable<unknown> }} Chat_Placeholder_PrivateInputs */
/** @typedef {{}} Chat_PrivateInputs */
/** @typedef {{}} Chat_Private_FromInputs */
/** @typedef {{ name: NonNullable<unknown> }} Chat_Private_ToInputs */
/** @typedef {{}} Chat_SendInputs */
/** @typedef {{}} Chat_ServiceInputs */
/** @typedef {{}} Chat_TitleInputs */
/** @typedef {{}} Chat_ToInputs */
/** @typedef {{}} Chat_To_AllInputs */
/** @typedef {{}} Chat_Too_LongInputs */
/** @typedef {{ count: NonNullable<unknown> }} Chat_UnreadInputs */
/** @typedef {{}} CloseInputs */
/** @typedef {{}} CopiedInputs */
/** @typedef {{}} Cure_Denied_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Denied_TitleInputs */
/** @typedef {{}} Cure_Dismissed_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Dismissed_TitleInputs */
/** @typedef {{}} Cure_Effect_TextInputs */
/** @typedef {{}} Cure_Effect_TitleInputs */
/** @typedef {{}} Cure_Failed_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Failed_TitleInputs */
/** @typedef {{}} Cure_In_Use_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_In_Use_TitleInputs */
/** @typedef {{}} Cure_Insecure_TextInputs */
/** @typedef {{}} Cure_Insecure_TitleInputs */
/** @typedef {{}} Cure_None_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_None_TitleInputs */
/** @typedef {{}} Cure_Policy_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Policy_TitleInputs */
/** @typedef {{}} Cure_Silent_TextInputs */
/** @typedef {{}} Cure_Silent_TitleInputs */
/** @typedef {{}} Cure_System_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_System_TitleInputs */
/** @typedef {{}} Device_CameraInputs */
/** @typedef {{}} Device_DefaultInputs */
/** @typedef {{}} Device_MicrophoneInputs */
/** @typedef {{}} Device_NoneInputs */
/** @typedef {{}} Device_SpeakerInputs */
/** @typedef {{ kind: NonNullable<unknown>, number: NonNullable<unknown> }} Device_UnnamedInputs */
/** @typedef {{}} Device_Word_BothInputs */
/** @typedef {{}} Device_Word_CameraInputs */
/** @typedef {{}} Device_Word_MicrophoneInputs */
/** @typedef {{}} Devices_TitleInputs */
/** @typedef {{}} Direct_ConnectingInputs */
/** @typedef {{}} Direct_FailedInputs */
/** @typedef {{}} Direct_IncapableInputs */
/** @typedef {{}} Direct_OthersInputs */
/** @typedef {{ hours: NonNullable<unknown>, minutes: NonNullable<unknown> }} Duration_HoursInputs */
/** @typedef {{ minutes: NonNullable<unknown> }} Duration_MinutesInputs */
/** @typedef {{ seconds: NonNullable<unknown> }} Duration_SecondsInputs */
/** @typedef {{}} Effects_BackgroundInputs */
/** @typedef {{}} Effects_Background_FailedInputs */
/** @typedef {{}} Effects_Blur_LightInputs */
/** @typedef {{}} Effects_Blur_StrongInputs */
/** @typedef {{}} Effects_BusyInputs */
/** @typedef {{}} Effects_NoiseInputs */
/** @typedef {{}} Effects_Noise_FailedInputs */
/** @typedef {{}} Effects_Noise_HintInputs */
/** @typedef {{}} Effects_Noise_StoppedInputs */
/** @typedef {{}} Effects_NoneInputs */
/** @typedef {{}} Effects_OpenInputs */
/** @typedef {{}} Effects_OwnInputs */
/** @typedef {{}} Effects_Own_AddInputs */
/** @typedef {{}} Effects_Own_HintInputs */
/** @typedef {{}} Effects_Picture_FailedInputs */
/** @typedef {{}} Effects_Scene_EveningInputs */
/** @typedef {{}} Effects_Scene_HillsInputs */
/** @typedef {{}} Effects_Scene_LatticeInputs */
/** @typedef {{}} Effects_Scene_PaperInputs */
/** @typedef {{}} Effects_TitleInputs */
/** @typedef {{}} Effects_UnsupportedInputs */
/** @typedef {{}} Encryption_LimitsInputs */
/** @typedef {{}} Encryption_NumberInputs */
/** @typedef {{}} Encryption_Number_HintInputs */
/** @typedef {{}} Encryption_Number_PassphraseInputs */
/** @typedef {{}} Encryption_TextInputs */
/** @typedef {{}} Encryption_TitleInputs */
/** @typedef {{}} Encryption_Title_TroubleInputs */
/** @typedef {{ names: NonNullable<unknown> }} Encryption_UndecodableInputs */
/** @typedef {{}} Encryption_Undecodable_HintInputs */
/** @typedef {{}} End_ConfirmInputs */
/** @typedef {{}} End_TextInputs */
/** @typedef {{}} End_TitleInputs */
/** @typedef {{}} Ended_BackInputs */
/** @typedef {{ host: NonNullable<unknown> }} Ended_Back_ToInputs */
/** @typedef {{}} Ended_Call_TextInputs */
/** @typedef {{}} Ended_Call_TitleInputs */
/** @typedef {{}} Ended_Denied_TextInputs */
/** @typedef {{}} Ended_Denied_TitleInputs */
/** @typedef {{}} Ended_Destroyed_TextInputs */
/** @typedef {{}} Ended_Destroyed_TitleInputs */
/** @typedef {{ duration: NonNullable<unknown> }} Ended_DurationInputs */
/** @typedef {{}} Ended_Expired_TextInputs */
/** @typedef {{}} Ended_Expired_TitleInputs */
/** @typedef {{ room: NonNullable<unknown> }} Ended_Left_TextInputs */
/** @typedef {{}} Ended_Left_TitleInputs */
/** @typedef {{}} Ended_Lost_TextInputs */
/** @typedef {{}} Ended_Lost_TitleInputs */
/** @typedef {{}} Ended_RejoinInputs */
/** @typedef {{}} Ended_RejoiningInputs */
/** @typedef {{}} Ended_Removed_TextInputs */
/** @typedef {{}} Ended_Removed_TitleInputs */
/** @typedef {{}} Ended_Replaced_TextInputs */
/** @typedef {{}} Ended_Replaced_TitleInputs */
/** @typedef {{}} Ended_Server_TextInputs */
/** @typedef {{}} Ended_Server_TitleInputs */
/** @typedef {{}} Ended_TokenInputs */
/** @typedef {{}} Ended_Token_BackInputs */
/** @typedef {{}} Error_Audio_BlockedInputs */
/** @typedef {{}} Error_Bad_RequestInputs */
/** @typedef {{}} Error_CodecInputs */
/** @typedef {{}} Error_DecryptInputs */
/** @typedef {{}} Error_Encrypted_RoleInputs */
/** @typedef {{}} Error_GenericInputs */
/** @typedef {{}} Error_GoneInputs */
/** @typedef {{}} Error_InternalInputs */
/** @typedef {{ id: NonNullable<unknown> }} Error_Internal_IdInputs */
/** @typedef {{}} Error_MediaInputs */
/** @typedef {{}} Error_NetworkInputs */
/** @typedef {{}} Error_PermissionInputs */
/** @typedef {{ seconds: NonNullable<unknown> }} Error_Rate_LimitedInputs */
/** @typedef {{}} Error_Server_FullInputs */
/** @typedef {{}} Error_Share_LimitInputs */
/** @typedef {{}} File_AcceptInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Accept_NameInputs */
/** @typedef {{}} File_AttachInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_Attach_PrivateInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Cancel_NameInputs */
/** @typedef {{}} File_DeclineInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Decline_NameInputs */
/** @typedef {{}} File_DropInputs */
/** @typedef {{}} File_Error_CorruptInputs */
/** @typedef {{}} File_Error_Corrupt_ThereInputs */
/** @typedef {{}} File_Error_GoneInputs */
/** @typedef {{}} File_Error_LimitInputs */
/** @typedef {{}} File_Error_RefusedInputs */
/** @typedef {{}} File_Error_SavedInputs */
/** @typedef {{}} File_Error_Saved_ThereInputs */
/** @typedef {{}} File_Error_SpaceInputs */
/** @typedef {{}} File_Error_Space_ThereInputs */
/** @typedef {{}} File_Error_Too_LargeInputs */
/** @typedef {{}} File_Error_UnreadableInputs */
/** @typedef {{}} File_Error_Unreadable_ThereInputs */
/** @typedef {{}} File_Error_UnsupportedInputs */
/** @typedef {{}} File_FolderInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_FromInputs */
/** @typedef {{}} File_LoadingInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Pause_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Progress_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Remove_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Resume_NameInputs */
/** @typedef {{}} File_SaveInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Save_NameInputs */
/** @typedef {{}} File_State_Cancelled_HereInputs */
/** @typedef {{}} File_State_Cancelled_ThereInputs */
/** @typedef {{}} File_State_CheckingInputs */
/** @typedef {{}} File_State_Declined_HereInputs */
/** @typedef {{}} File_State_Declined_ThereInputs */
/** @typedef {{ span: NonNullable<unknown> }} File_State_LeftInputs */
/** @typedef {{ size: NonNullable<unknown>, done: NonNullable<unknown> }} File_State_MovingInputs */
/** @typedef {{}} File_State_OpeningInputs */
/** @typedef {{ rate: NonNullable<unknown> }} File_State_PaceInputs */
/** @typedef {{}} File_State_Paused_HereInputs */
/** @typedef {{}} File_State_Paused_ThereInputs */
/** @typedef {{}} File_State_QueuedInputs */
/** @typedef {{}} File_State_ReceivedInputs */
/** @typedef {{}} File_State_SentInputs */
/** @typedef {{}} File_State_StalledInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_State_WaitingInputs */
/** @typedef {{}} File_State_Waiting_AllInputs */
/** @typedef {{}} File_State_WithdrawnInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_ToInputs */
/** @typedef {{}} File_To_AllInputs */
/** @typedef {{}} File_WithdrawInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Withdraw_NameInputs */
/** @typedef {{}} Home_ArtInputs */
/** @typedef {{}} Home_ClosedInputs */
/** @typedef {{}} Home_Enter_BusyInputs */
/** @typedef {{}} Home_Enter_ButtonInputs */
/** @typedef {{}} Home_Enter_EmptyInputs */
/** @typedef {{}} Home_Enter_HintInputs */
/** @typedef {{}} Home_Enter_LabelInputs */
/** @typedef {{}} Home_Enter_RefusedInputs */
/** @typedef {{}} Home_Enter_TitleInputs */
/** @typedef {{}} Home_Enter_UnknownInputs */
/** @typedef {{}} Home_LeadInputs */
/** @typedef {{}} Home_New_BusyInputs */
/** @typedef {{}} Home_New_ButtonInputs */
/** @typedef {{}} Home_New_DefaultInputs */
/** @typedef {{}} Home_New_EncryptedInputs */
/** @typedef {{}} Home_New_Encrypted_HintInputs */
/** @typedef {{}} Home_New_LobbyInputs */
/** @typedef {{}} Home_New_Lobby_HintInputs */
/** @typedef {{}} Home_New_NameInputs */
/** @typedef {{}} Home_New_PassphraseInputs */
/** @typedef {{}} Home_New_Passphrase_HintInputs */
/** @typedef {{}} Home_New_PlaceholderInputs */
/** @typedef {{}} Home_New_TitleInputs */
/** @typedef {{ room: NonNullable<unknown> }} Home_Recent_ForgetInputs */
/** @typedef {{ when: NonNullable<unknown> }} Home_Recent_LastInputs */
/** @typedef {{}} Home_Recent_MineInputs */
/** @typedef {{}} Home_Recent_TitleInputs */
/** @typedef {{}} Home_TitleInputs */
/** @typedef {{}} Invite_Copy_AllInputs */
/** @typedef {{}} Invite_Copy_LinkInputs */
/** @typedef {{}} Invite_LinkInputs */
/** @typedef {{}} Invite_PinInputs */
/** @typedef {{ host: NonNullable<unknown> }} Invite_Pin_HintInputs */
/** @typedef {{}} Invite_QrInputs */
/** @typedef {{}} Invite_ShareInputs */
/** @typedef {{ room: NonNullable<unknown>, link: NonNullable<unknown> }} Invite_TextInputs */
/** @typedef {{ room: NonNullable<unknown>, link: NonNullable<unknown>, pin: NonNullable<unknown> }} Invite_Text_PinInputs */
/** @typedef {{}} Invite_TitleInputs */
/** @typedef {{}} Lab_TitleInputs */
/** @typedef {{}} LanguageInputs */
/** @typedef {{}} Language_EnInputs */
/** @typedef {{}} Language_KoInputs */
/** @typedef {{}} LoadingInputs */
/** @typedef {{}} People_AdmitInputs */
/** @typedef {{}} People_Admit_AllInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_Admit_NameInputs */
/** @typedef {{}} People_Copy_InviteInputs */
/** @typedef {{}} People_DenyInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_Deny_NameInputs */
/** @typedef {{}} People_Lobby_HintInputs */
/** @typedef {{}} People_Lobby_SwitchInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_Lobby_TitleInputs */
/** @typedef {{ role: NonNullable<unknown> }} People_Make_RoleInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_MenuInputs */
/** @typedef {{}} People_MessageInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_MoreInputs */
/** @typedef {{}} People_MuteInputs */
/** @typedef {{}} People_RemoveInputs */
/** @typedef {{}} People_Role_ModeratorInputs */
/** @typedef {{}} People_Role_ObserverInputs */
/** @typedef {{}} People_Role_ParticipantInputs */
/** @typedef {{}} People_Role_PresenterInputs */
/** @typedef {{}} People_SearchInputs */
/** @typedef {{}} People_Search_NoneInputs */
/** @typedef {{}} People_Stop_CameraInputs */
/** @typedef {{}} People_Stop_ShareInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_TitleInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_VolumeInputs */
/** @typedef {{}} Prejoin_AllowInputs */
/** @typedef {{}} Prejoin_AskInputs */
/** @typedef {{}} Prejoin_Camera_OffInputs */
/** @typedef {{}} Prejoin_Camera_OnInputs */
/** @typedef {{}} Prejoin_Camera_StartingInputs */
/** @typedef {{}} Prejoin_Camera_Turn_OnInputs */
/** @typedef {{}} Prejoin_DevicesInputs */
/** @typedef {{ count: NonNullable<unknown> }} Prejoin_In_RoomInputs */
/** @typedef {{}} Prejoin_JoinInputs */
/** @typedef {{}} Prejoin_Join_MuteInputs */
/** @typedef {{}} Prejoin_JoiningInputs */
/** @typedef {{}} Prejoin_LevelInputs */
/** @typedef {{}} Prejoin_LobbyInputs */
/** @typedef {{}} Prejoin_Mic_OffInputs */
/** @typedef {{}} Prejoin_Mic_OnInputs */
/** @typedef {{}} Prejoin_NameInputs */
/** @typedef {{}} Prejoin_Name_EmptyInputs */
/** @typedef {{}} Prejoin_Name_HintInputs */
/** @typedef {{}} Prejoin_Name_LongInputs */
/** @typedef {{}} Prejoin_Name_OddInputs */
/** @typedef {{}} Prejoin_NobodyInputs */
/** @typedef {{}} Prejoin_PreviewInputs */
/** @typedef {{}} Prejoin_Say_SomethingInputs */
/** @typedef {{}} Prejoin_TitleInputs */
/** @typedef {{}} Problem_Browser_TextInputs */
/** @typedef {{}} Problem_Browser_TitleInputs */
/** @typedef {{}} Problem_Expired_TextInputs */
/** @typedef {{}} Problem_Expired_TitleInputs */
/** @typedef {{}} Problem_Full_TextInputs */
/** @typedef {{}} Problem_Full_TitleInputs */
/** @typedef {{}} Problem_Generic_TitleInputs */
/** @typedef {{}} Problem_Media_TextInputs */
/** @typedef {{}} Problem_Media_TitleInputs */
/** @typedef {{}} Problem_Network_TitleInputs */
/** @typedef {{}} Problem_Not_Found_TextInputs */
/** @typedef {{}} Problem_Not_Found_TitleInputs */
/** @typedef {{}} Problem_Page_TextInputs */
/** @typedef {{}} Problem_Page_TitleInputs */
/** @typedef {{}} Problem_Refused_TextInputs */
/** @typedef {{}} Problem_Refused_TitleInputs */
/** @typedef {{}} Problem_Relay_TextInputs */
/** @typedef {{}} Problem_Relay_TitleInputs */
/** @typedef {{}} Problem_Suspended_TextInputs */
/** @typedef {{}} Problem_Suspended_TitleInputs */
/** @typedef {{}} Problem_Token_EarlyInputs */
/** @typedef {{}} Problem_Token_ExpiredInputs */
/** @typedef {{}} Problem_Token_InvalidInputs */
/** @typedef {{}} Problem_Token_TitleInputs */
/** @typedef {{}} Problem_Token_UsedInputs */
/** @typedef {{}} Problem_Unencrypted_TextInputs */
/** @typedef {{}} Problem_Unencrypted_TitleInputs */
/** @typedef {{ ms: NonNullable<unknown> }} Quality_Cause_DelayInputs */
/** @typedef {{ percent: NonNullable<unknown> }} Quality_Cause_LossInputs */
/** @typedef {{}} Quality_Cause_LostInputs */
/** @typedef {{}} Quality_Cause_MeasuringInputs */
/** @typedef {{}} Quality_Cause_NoneInputs */
/** @typedef {{}} Quality_Cause_OtherInputs */
/** @typedef {{}} Quality_Cause_TcpInputs */
/** @typedef {{}} Quality_DownInputs */
/** @typedef {{}} Quality_FairInputs */
/** @typedef {{}} Quality_GoodInputs */
/** @typedef {{}} Quality_LossInputs */
/** @typedef {{}} Quality_LostInputs */
/** @typedef {{ quality: NonNullable<unknown> }} Quality_MineInputs */
/** @typedef {{ name: NonNullable<unknown>, quality: NonNullable<unknown> }} Quality_OfInputs */
/** @typedef {{}} Quality_PathInputs */
/** @typedef {{}} Quality_PoorInputs */
/** @typedef {{}} Quality_RouteInputs */
/** @typedef {{}} Quality_Route_DirectInputs */
/** @typedef {{}} Quality_Route_NoneInputs */
/** @typedef {{}} Quality_Route_ServerInputs */
/** @typedef {{}} Quality_RttInputs */
/** @typedef {{}} Quality_TitleInputs */
/** @typedef {{}} Quality_UnknownInputs */
/** @typedef {{}} Quality_UpInputs */
/** @typedef {{}} Remove_TextInputs */
/** @typedef {{ name: NonNullable<unknown> }} Remove_TitleInputs */
/** @typedef {{}} Rename_DoneInputs */
/** @typedef {{}} Rename_TitleInputs */
/** @typedef {{}} RetryInputs */
/** @typedef {{}} Safe_Cause_BandwidthInputs */
/** @typedef {{}} Safe_Cause_CpuInputs */
/** @typedef {{}} Safe_Cause_DelayInputs */
/** @typedef {{}} Safe_Cause_LossInputs */
/** @typedef {{}} Safe_ChosenInputs */
/** @typedef {{}} Safe_LargerInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_NearInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_OnInputs */
/** @typedef {{}} Safe_PicturesInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_PinnedInputs */
/** @typedef {{}} Safe_Sound_OnlyInputs */
/** @typedef {{}} SaveInputs */
/** @typedef {{}} Self_MoveInputs */
/** @typedef {{}} Self_Moved_BlInputs */
/** @typedef {{}} Self_Moved_BrInputs */
/** @typedef {{}} Self_Moved_TlInputs */
/** @typedef {{}} Self_Moved_TrInputs */
/** @typedef {{}} SettingsInputs */
/** @typedef {{}} Shortcuts_EscapeInputs */
/** @typedef {{ key: NonNullable<unknown> }} Shortcuts_HoldInputs */
/** @typedef {{}} Shortcuts_NewlineInputs */
/** @typedef {{}} Shortcuts_SendInputs */
/** @typedef {{}} Shortcuts_TextInputs */
/** @typedef {{}} Shortcuts_TitleInputs */
/** @typedef {{}} Skip_To_ContentInputs */
/** @typedef {{}} Speaker_TestInputs */
/** @typedef {{}} Speaker_Test_FailedInputs */
/** @typedef {{}} Speaker_TestingInputs */
/** @typedef {{}} Test_AgainInputs */
/** @typedef {{}} Test_Code_Bandwidth_LowInputs */
/** @typedef {{}} Test_Code_Bandwidth_Too_LowInputs */
/** @typedef {{}} Test_Code_Delay_HighInputs */
/** @typedef {{}} Test_Code_Loss_HighInputs */
/** @typedef {{}} Test_Code_Media_BlockedInputs */
/** @typedef {{}} Test_Code_Media_Over_TcpInputs */
/** @typedef {{}} Test_Code_No_AnswerInputs */
/** @typedef {{}} Test_Code_Not_ConfiguredInputs */
/** @typedef {{}} Test_Code_Not_ReachedInputs */
/** @typedef {{}} Test_Code_Server_RefusedInputs */
/** @typedef {{}} Test_Code_Server_UnreachableInputs */
/** @typedef {{}} Test_Code_Socket_BlockedInputs */
/** @typedef {{}} Test_Code_Turn_RefusedInputs */
/** @typedef {{}} Test_CopyInputs */
/** @typedef {{ up: NonNullable<unknown>, down: NonNullable<unknown>, rtt: NonNullable<unknown>, share: NonNullable<unknown> }} Test_Figures_BandwidthInputs */
/** @typedef {{ microphones: NonNullable<unknown>, cameras: NonNullable<unknown>, speakers: NonNullable<unknown> }} Test_Figures_DevicesInputs */
/** @typedef {{}} Test_LeadInputs */
/** @typedef {{}} Test_LinkInputs */
/** @typedef {{}} Test_Path_RelayInputs */
/** @typedef {{ step: NonNullable<unknown>, all: NonNullable<unknown>, done: NonNullable<unknown> }} Test_ProgressInputs */
/** @typedef {{}} Test_RunningInputs */
/** @typedef {{}} Test_StartInputs */
/** @typedef {{}} Test_State_FailedInputs */
/** @typedef {{}} Test_State_PassedInputs */
/** @typedef {{}} Test_State_RunningInputs */
/** @typedef {{}} Test_State_SkippedInputs */
/** @typedef {{}} Test_State_WaitingInputs */
/** @typedef {{}} Test_State_WarnedInputs */
/** @typedef {{}} Test_Step_BandwidthInputs */
/** @typedef {{}} Test_Step_DevicesInputs */
/** @typedef {{}} Test_Step_MediaInputs */
/** @typedef {{}} Test_Step_SignallingInputs */
/** @typedef {{}} Test_Step_StunInputs */
/** @typedef {{}} Test_Step_Turn_TcpInputs */
/** @typedef {{}} Test_Step_Turn_TlsInputs */
/** @typedef {{}} Test_Step_Turn_UdpInputs */
/** @typedef {{}} Test_StepsInputs */
/** @typedef {{}} Test_TitleInputs */
/** @typedef {{}} Test_Verdict_Bad_TextInputs */
/** @typedef {{}} Test_Verdict_Bad_TitleInputs */
/** @typedef {{}} Test_Verdict_Good_TextInputs */
/** @typedef {{}} Test_Verdict_Good_TitleInputs */
/** @typedef {{}} Test_Verdict_Limited_TextInputs */
/** @typedef {{}} Test_Verdict_Limited_TitleInputs */
/** @typedef {{}} ThemeInputs */
/** @typedef {{}} Theme_DarkInputs */
/** @typedef {{}} Theme_LightInputs */
/** @typedef {{}} Theme_SystemInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Camera_ByInputs */
/** @typedef {{}} Toast_DismissInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_CancelledInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_DeclinedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_FailedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_Failed_InInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_OfferedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_ReceivedInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_SentInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_HandInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_JoinedInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Toast_Joined_MoreInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_LeftInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Toast_Left_MoreInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_LobbyInputs */
/** @typedef {{}} Toast_Mic_OffInputs */
/** @typedef {{}} Toast_Mic_OnInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Muted_ByInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_PinnedInputs */
/** @typedef {{}} Toast_ReconnectedInputs */
/** @typedef {{}} Toast_RegionInputs */
/** @typedef {{ role: NonNullable<unknown> }} Toast_RoleInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Share_ByInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_SharingInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Took_OverInputs */
/** @typedef {{}} Toast_UnpinnedInputs */
/** @typedef {{}} Update_LaterInputs */
/** @typedef {{}} Update_NowInputs */
/** @typedef {{}} Update_ReadyInputs */
/** @typedef {{}} Waiting_LeaveInputs */
/** @typedef {{}} Waiting_ReconnectingInputs */
/** @typedef {{ room: NonNullable<unknown>, name: NonNullable<unknown> }} Waiting_TextInputs */
/** @typedef {{}} Waiting_TitleInputs */
/** @typedef {{}} YouInputs */


export const action_camera_off = /** @type {(inputs: Action_Camera_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop camera`)
};

export const action_camera_on = /** @type {(inputs: Action_Camera_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start camera`)
};

export const action_camera_options = /** @type {(inputs: Action_Camera_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose camera`)
};

export const action_camera_short = /** @type {(inputs: Action_Camera_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Camera`)
};

export const action_chat = /** @type {(inputs: Action_ChatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chat`)
};

export const action_devices = /** @type {(inputs: Action_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices`)
};

export const action_end_all = /** @type {(inputs: Action_End_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End call for everyone`)
};

export const action_fullscreen = /** @type {(inputs: Action_FullscreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Full screen`)
};

export const action_hand = /** @type {(inputs: Action_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Raise hand`)
};

export const action_hand_lower = /** @type {(inputs: Action_Hand_LowerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lower hand`)
};

export const action_hand_short = /** @type {(inputs: Action_Hand_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand`)
};

export const action_invite = /** @type {(inputs: Action_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite`)
};

export const action_layout_grid = /** @type {(inputs: Action_Layout_GridInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grid view`)
};

export const action_layout_grid_short = /** @type {(inputs: Action_Layout_Grid_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grid`)
};

export const action_layout_speaker = /** @type {(inputs: Action_Layout_SpeakerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Speaker view`)
};

export const action_layout_speaker_short = /** @type {(inputs: Action_Layout_Speaker_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Speaker`)
};

export const action_leave = /** @type {(inputs: Action_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave`)
};

export const action_mic_off = /** @type {(inputs: Action_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mute mic`)
};

export const action_mic_on = /** @type {(inputs: Action_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unmute mic`)
};

export const action_mic_options = /** @type {(inputs: Action_Mic_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose microphone`)
};

export const action_mic_short = /** @type {(inputs: Action_Mic_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mic`)
};

export const action_more = /** @type {(inputs: Action_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More`)
};

export const action_people = /** @type {(inputs: Action_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People`)
};

export const action_pin = /** @type {(inputs: Action_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pin`)
};

export const action_push_to_talk = /** @type {(inputs: Action_Push_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hold to talk`)
};

export const action_rename = /** @type {(inputs: Action_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change my name`)
};

export const action_self_float = /** @type {(inputs: Action_Self_FloatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Float my picture`)
};

export const action_self_hide = /** @type {(inputs: Action_Self_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hide my picture`)
};

export const action_self_show = /** @type {(inputs: Action_Self_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show my picture`)
};

export const action_self_tile = /** @type {(inputs: Action_Self_TileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My picture in the grid`)
};

export const action_share = /** @type {(inputs: Action_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Share screen`)
};

export const action_share_short = /** @type {(inputs: Action_Share_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Share`)
};

export const action_share_stop = /** @type {(inputs: Action_Share_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop screen share`)
};

export const action_shortcuts = /** @type {(inputs: Action_ShortcutsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keyboard shortcuts`)
};

export const action_unpin = /** @type {(inputs: Action_UnpinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unpin`)
};

export const app_name = /** @type {(inputs: App_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Madang`)
};

export const app_tagline = /** @type {(inputs: App_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The yard where people meet`)
};

export const back_home = /** @type {(inputs: Back_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Home`)
};

export const broken_reload = /** @type {(inputs: Broken_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reload`)
};

export const broken_text = /** @type {(inputs: Broken_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There may be a new version, or the connection was lost. Reload to go on where you were.`)
};

export const broken_title = /** @type {(inputs: Broken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page could not be shown`)
};

export const call_alone_text = /** @type {(inputs: Call_Alone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send an invitation and meet right away.`)
};

export const call_alone_title = /** @type {(inputs: Call_Alone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the only one here`)
};

export const call_audio_blocked_button = /** @type {(inputs: Call_Audio_Blocked_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn sound on`)
};

export const call_audio_blocked_title = /** @type {(inputs: Call_Audio_Blocked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser blocks the sound`)
};

export const call_duration = /** @type {(inputs: Call_DurationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call time`)
};

export const call_lobby_show = /** @type {(inputs: Call_Lobby_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show`)
};

export const call_lobby_waiting = /** @type {(inputs: Call_Lobby_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is waiting`)
};

export const call_lobby_waiting_more = /** @type {(inputs: Call_Lobby_Waiting_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} and ${i?.count} more are waiting`)
};

export const call_media_recovering = /** @type {(inputs: Call_Media_RecoveringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting picture and sound back`)
};

export const call_page_next = /** @type {(inputs: Call_Page_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More people`)
};

export const call_page_of = /** @type {(inputs: Call_Page_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.page} / ${i?.pages}`)
};

export const call_page_prev = /** @type {(inputs: Call_Page_PrevInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous people`)
};

export const call_reconnecting = /** @type {(inputs: Call_ReconnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reconnecting`)
};

export const call_reconnecting_attempt = /** @type {(inputs: Call_Reconnecting_AttemptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Attempt ${i?.attempt}`)
};

export const call_reconnecting_text = /** @type {(inputs: Call_Reconnecting_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see the last picture. It will go on in a moment.`)
};

export const call_region_controls = /** @type {(inputs: Call_Region_ControlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call controls`)
};

export const call_region_stage = /** @type {(inputs: Call_Region_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Participants' pictures`)
};

export const call_sharing = /** @type {(inputs: Call_SharingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are sharing your screen`)
};

export const call_sharing_stop = /** @type {(inputs: Call_Sharing_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop sharing`)
};

export const call_tile_hand = /** @type {(inputs: Call_Tile_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand raised`)
};

export const call_tile_muted = /** @type {(inputs: Call_Tile_MutedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Microphone off`)
};

export const call_tile_paused = /** @type {(inputs: Call_Tile_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture paused`)
};

export const call_tile_screen = /** @type {(inputs: Call_Tile_ScreenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}'s screen`)
};

export const call_tile_self_screen = /** @type {(inputs: Call_Tile_Self_ScreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your shared screen`)
};

export const call_tile_suspended = /** @type {(inputs: Call_Tile_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reconnecting`)
};

export const call_tile_undecodable = /** @type {(inputs: Call_Tile_UndecodableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot be decrypted`)
};

export const cancel = /** @type {(inputs: CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

export const chat_emoji = /** @type {(inputs: Chat_EmojiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Emoji`)
};

export const chat_empty = /** @type {(inputs: Chat_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say hello.`)
};

export const chat_failed = /** @type {(inputs: Chat_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The message was not sent.`)
};

export const chat_jump = /** @type {(inputs: Chat_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to the newest`)
};

export const chat_log = /** @type {(inputs: Chat_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Messages`)
};

export const chat_not_allowed = /** @type {(inputs: Chat_Not_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot chat in this call.`)
};

export const chat_placeholder = /** @type {(inputs: Chat_PlaceholderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a message`)
};

export const chat_placeholder_private = /** @type {(inputs: Chat_Placeholder_PrivateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Message to ${i?.name} only`)
};

export const chat_private = /** @type {(inputs: Chat_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Private`)
};

export const chat_private_from = /** @type {(inputs: Chat_Private_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only to you`)
};

export const chat_private_to = /** @type {(inputs: Chat_Private_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only to ${i?.name}`)
};

export const chat_send = /** @type {(inputs: Chat_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send`)
};

export const chat_service = /** @type {(inputs: Chat_ServiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Service`)
};

export const chat_title = /** @type {(inputs: Chat_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chat`)
};

export const chat_to = /** @type {(inputs: Chat_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To`)
};

export const chat_to_all = /** @type {(inputs: Chat_To_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone`)
};

export const chat_too_long = /** @type {(inputs: Chat_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A message has at most 4,000 characters.`)
};

export const chat_unread = /** @type {(inputs: Chat_UnreadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} unread messages`)
};

export const close = /** @type {(inputs: CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close`)
};

export const copied = /** @type {(inputs: CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copied`)
};

export const cure_denied_text = /** @type {(inputs: Cure_Denied_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Click the lock or settings icon left of the address, choose “Allow”, then try again.`)
};

export const cure_denied_title = /** @type {(inputs: Cure_Denied_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The browser blocks the ${i?.device}`)
};

export const cure_dismissed_text = /** @type {(inputs: Cure_Dismissed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press “Try again”, and choose “Allow” when the browser asks.`)
};

export const cure_dismissed_title = /** @type {(inputs: Cure_Dismissed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The browser still waits for your answer about the ${i?.device}`)
};

export const cure_effect_text = /** @type {(inputs: Cure_Effect_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The camera is off so that your room is not shown. Try again, or choose “None” as the background.`)
};

export const cure_effect_title = /** @type {(inputs: Cure_Effect_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The background does not work`)
};

export const cure_failed_text = /** @type {(inputs: Cure_Failed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unplug it and plug it in again, or choose another device.`)
};

export const cure_failed_title = /** @type {(inputs: Cure_Failed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ${i?.device} did not start`)
};

export const cure_in_use_text = /** @type {(inputs: Cure_In_Use_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close other calls, recorders and tabs that use it, then try again.`)
};

export const cure_in_use_title = /** @type {(inputs: Cure_In_Use_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Another program uses the ${i?.device}`)
};

export const cure_insecure_text = /** @type {(inputs: Cure_Insecure_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the page with https://. For now you can only watch and listen.`)
};

export const cure_insecure_title = /** @type {(inputs: Cure_Insecure_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices need a secure address`)
};

export const cure_none_text = /** @type {(inputs: Cure_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plug one in and it will be noticed. You can be in the call without it, too.`)
};

export const cure_none_title = /** @type {(inputs: Cure_None_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No ${i?.device} was found`)
};

export const cure_policy_text = /** @type {(inputs: Cure_Policy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have allowed it, but a rule of your company or school, or of this server, does not. Ask the administrator to allow devices for this address.`)
};

export const cure_policy_title = /** @type {(inputs: Cure_Policy_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A policy blocks the ${i?.device}`)
};

export const cure_silent_text = /** @type {(inputs: Cure_Silent_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the mute switch of the microphone or headset, or choose another one below.`)
};

export const cure_silent_title = /** @type {(inputs: Cure_Silent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The microphone is silent`)
};

export const cure_system_text = /** @type {(inputs: Cure_System_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allow this browser in Windows under Settings › Privacy › Camera and Microphone, on macOS under System Settings › Privacy & Security, then restart the browser.`)
};

export const cure_system_title = /** @type {(inputs: Cure_System_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The system blocks the ${i?.device}`)
};

export const device_camera = /** @type {(inputs: Device_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Camera`)
};

export const device_default = /** @type {(inputs: Device_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`System default`)
};

export const device_microphone = /** @type {(inputs: Device_MicrophoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Microphone`)
};

export const device_none = /** @type {(inputs: Device_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None found`)
};

export const device_speaker = /** @type {(inputs: Device_SpeakerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Speaker`)
};

export const device_unnamed = /** @type {(inputs: Device_UnnamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.number}`)
};

export const device_word_both = /** @type {(inputs: Device_Word_BothInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`camera and microphone`)
};

export const device_word_camera = /** @type {(inputs: Device_Word_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`camera`)
};

export const device_word_microphone = /** @type {(inputs: Device_Word_MicrophoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`microphone`)
};

export const devices_title = /** @type {(inputs: Devices_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices`)
};

export const direct_connecting = /** @type {(inputs: Direct_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connecting the two of you directly…`)
};

export const direct_failed = /** @type {(inputs: Direct_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No direct connection between your two networks. Trying again. Another network, such as mobile data, may help.`)
};

export const direct_incapable = /** @type {(inputs: Direct_IncapableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One of the two browsers cannot connect directly, and this room allows nothing else.`)
};

export const direct_others = /** @type {(inputs: Direct_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room is for two people only; pictures and sound come when the others have left.`)
};

export const duration_hours = /** @type {(inputs: Duration_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hours} h ${i?.minutes} min`)
};

export const duration_minutes = /** @type {(inputs: Duration_MinutesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.minutes} min`)
};

export const duration_seconds = /** @type {(inputs: Duration_SecondsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.seconds} s`)
};

export const effects_background = /** @type {(inputs: Effects_BackgroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Background`)
};

export const effects_background_failed = /** @type {(inputs: Effects_Background_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The background could not be changed. Try again in a moment.`)
};

export const effects_blur_light = /** @type {(inputs: Effects_Blur_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Light blur`)
};

export const effects_blur_strong = /** @type {(inputs: Effects_Blur_StrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Strong blur`)
};

export const effects_busy = /** @type {(inputs: Effects_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting ready…`)
};

export const effects_noise = /** @type {(inputs: Effects_NoiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reduce noise`)
};

export const effects_noise_failed = /** @type {(inputs: Effects_Noise_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noise reduction could not be started. Try again in a moment.`)
};

export const effects_noise_hint = /** @type {(inputs: Effects_Noise_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeps voices; takes away fans, keyboards and the street.`)
};

export const effects_noise_stopped = /** @type {(inputs: Effects_Noise_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noise reduction has stopped. Your microphone goes on without it.`)
};

export const effects_none = /** @type {(inputs: Effects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None`)
};

export const effects_open = /** @type {(inputs: Effects_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Background…`)
};

export const effects_own = /** @type {(inputs: Effects_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My picture`)
};

export const effects_own_add = /** @type {(inputs: Effects_Own_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a picture…`)
};

export const effects_own_hint = /** @type {(inputs: Effects_Own_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture stays in this browser.`)
};

export const effects_picture_failed = /** @type {(inputs: Effects_Picture_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is no picture that the browser can show. Choose a JPEG or PNG.`)
};

export const effects_scene_evening = /** @type {(inputs: Effects_Scene_EveningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evening`)
};

export const effects_scene_hills = /** @type {(inputs: Effects_Scene_HillsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hills`)
};

export const effects_scene_lattice = /** @type {(inputs: Effects_Scene_LatticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paper windows`)
};

export const effects_scene_paper = /** @type {(inputs: Effects_Scene_PaperInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warm wall`)
};

export const effects_title = /** @type {(inputs: Effects_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Background and sound`)
};

export const effects_unsupported = /** @type {(inputs: Effects_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device cannot do the chosen background, so the camera stays off. Choose “None” to show yourself as you are.`)
};

export const encryption_limits = /** @type {(inputs: Encryption_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not covered: chat, names, and who talks when.`)
};

export const encryption_number = /** @type {(inputs: Encryption_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Safety number`)
};

export const encryption_number_hint = /** @type {(inputs: Encryption_Number_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read it to each other. If everybody has the same number, nobody stands in between. It changes when somebody comes or goes.`)
};

export const encryption_number_passphrase = /** @type {(inputs: Encryption_Number_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The passphrase in the link protects this call already. If everybody has the same number as well, nobody stands in between.`)
};

export const encryption_text = /** @type {(inputs: Encryption_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sound, pictures and shared screens are encrypted on each device and decrypted on the others. The server passes them on and cannot see or hear them.`)
};

export const encryption_title = /** @type {(inputs: Encryption_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End-to-end encrypted`)
};

export const encryption_title_trouble = /** @type {(inputs: Encryption_Title_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End-to-end encrypted, but not with everybody`)
};

export const encryption_undecodable = /** @type {(inputs: Encryption_UndecodableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cannot be decrypted here: ${i?.names}`)
};

export const encryption_undecodable_hint = /** @type {(inputs: Encryption_Undecodable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most likely they came with another link or passphrase. Send them the whole link again.`)
};

export const end_confirm = /** @type {(inputs: End_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End call`)
};

export const end_text = /** @type {(inputs: End_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody will be disconnected.`)
};

export const end_title = /** @type {(inputs: End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End the call for everyone?`)
};

export const ended_back = /** @type {(inputs: Ended_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the service`)
};

export const ended_back_to = /** @type {(inputs: Ended_Back_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Back to ${i?.host}`)
};

export const ended_call_text = /** @type {(inputs: Ended_Call_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The host ended the call for everyone.`)
};

export const ended_call_title = /** @type {(inputs: Ended_Call_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The call has ended`)
};

export const ended_denied_text = /** @type {(inputs: Ended_Denied_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The host did not let you in.`)
};

export const ended_denied_title = /** @type {(inputs: Ended_Denied_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You were not let in`)
};

export const ended_destroyed_text = /** @type {(inputs: Ended_Destroyed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its owner has closed the room.`)
};

export const ended_destroyed_title = /** @type {(inputs: Ended_Destroyed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The room is gone`)
};

export const ended_duration = /** @type {(inputs: Ended_DurationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Call time ${i?.duration}`)
};

export const ended_expired_text = /** @type {(inputs: Ended_Expired_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its time was up, so the call ended.`)
};

export const ended_expired_title = /** @type {(inputs: Ended_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The room has expired`)
};

export const ended_left_text = /** @type {(inputs: Ended_Left_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You can go back to “${i?.room}”.`)
};

export const ended_left_title = /** @type {(inputs: Ended_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You left the call`)
};

export const ended_lost_text = /** @type {(inputs: Ended_Lost_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We tried to get it back but could not. Check your internet and rejoin.`)
};

export const ended_lost_title = /** @type {(inputs: Ended_Lost_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection was lost`)
};

export const ended_rejoin = /** @type {(inputs: Ended_RejoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rejoin`)
};

export const ended_rejoining = /** @type {(inputs: Ended_RejoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rejoining…`)
};

export const ended_removed_text = /** @type {(inputs: Ended_Removed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The host removed you. If that looks wrong, get in touch with them.`)
};

export const ended_removed_title = /** @type {(inputs: Ended_Removed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You were removed from the call`)
};

export const ended_replaced_text = /** @type {(inputs: Ended_Replaced_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are in the call in another window or device, so this one ended.`)
};

export const ended_replaced_title = /** @type {(inputs: Ended_Replaced_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You joined from elsewhere`)
};

export const ended_server_text = /** @type {(inputs: Ended_Server_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A problem on the server cut the call. You can rejoin at once.`)
};

export const ended_server_title = /** @type {(inputs: Ended_Server_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server could not go on`)
};

export const ended_token = /** @type {(inputs: Ended_TokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To come back, get a new invitation from the service that sent you.`)
};

export const ended_token_back = /** @type {(inputs: Ended_Token_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To come back, return to the service that sent you.`)
};

export const error_audio_blocked = /** @type {(inputs: Error_Audio_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser still blocks the sound. Allow sound in the site settings beside the address.`)
};

export const error_bad_request = /** @type {(inputs: Error_Bad_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check what you typed.`)
};

export const error_codec = /** @type {(inputs: Error_CodecInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This browser supports none of the video codecs of the room. Join with a current Chrome or Firefox.`)
};

export const error_decrypt = /** @type {(inputs: Error_DecryptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What somebody sends cannot be decrypted. Send them the whole link again.`)
};

export const error_encrypted_role = /** @type {(inputs: Error_Encrypted_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is not possible in an encrypted room. Choose another role.`)
};

export const error_generic = /** @type {(inputs: Error_GenericInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not work. Try again.`)
};

export const error_gone = /** @type {(inputs: Error_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They have left already. The list will catch up in a moment.`)
};

export const error_internal = /** @type {(inputs: Error_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something went wrong on the server. Try again in a moment.`)
};

export const error_internal_id = /** @type {(inputs: Error_Internal_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Something went wrong on the server. If it goes on, report this number: ${i?.id}`)
};

export const error_media = /** @type {(inputs: Error_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture and sound cannot connect. Check your firewall or VPN.`)
};

export const error_network = /** @type {(inputs: Error_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached. Check your internet connection and try again.`)
};

export const error_permission = /** @type {(inputs: Error_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are not allowed to do that. Ask the host.`)
};

export const error_rate_limited = /** @type {(inputs: Error_Rate_LimitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Too many attempts. Try again in ${i?.seconds} seconds.`)
};

export const error_server_full = /** @type {(inputs: Error_Server_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server has no room left. Try again later, or tell the administrator.`)
};

export const error_share_limit = /** @type {(inputs: Error_Share_LimitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing more can be shared now. Stop another share, then try again.`)
};

export const file_accept = /** @type {(inputs: File_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accept`)
};

export const file_accept_name = /** @type {(inputs: File_Accept_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accept ${i?.file}`)
};

export const file_attach = /** @type {(inputs: File_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send files`)
};

export const file_attach_private = /** @type {(inputs: File_Attach_PrivateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Send files to ${i?.name} only`)
};

export const file_cancel_name = /** @type {(inputs: File_Cancel_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cancel ${i?.file}`)
};

export const file_decline = /** @type {(inputs: File_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decline`)
};

export const file_decline_name = /** @type {(inputs: File_Decline_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Decline ${i?.file}`)
};

export const file_drop = /** @type {(inputs: File_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drop files here to send them`)
};

export const file_error_corrupt = /** @type {(inputs: File_Error_CorruptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What arrived was not the original, so it was deleted. Ask for the file again.`)
};

export const file_error_corrupt_there = /** @type {(inputs: File_Error_Corrupt_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It did not arrive as it was sent, so it was deleted. Send it again.`)
};

export const file_error_gone = /** @type {(inputs: File_Error_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The other side left or reloaded the page. The file has to be sent again.`)
};

export const file_error_limit = /** @type {(inputs: File_Error_LimitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too many files at once. Try again when one of them is done.`)
};

export const file_error_refused = /** @type {(inputs: File_Error_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two pages do not fit together. Reload both, then try again.`)
};

export const file_error_saved = /** @type {(inputs: File_Error_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file could not be saved. Ask for it again and save it in another folder.`)
};

export const file_error_saved_there = /** @type {(inputs: File_Error_Saved_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The receiver could not save it. Send it again.`)
};

export const file_error_space = /** @type {(inputs: File_Error_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is not enough room. Free some space, then ask for the file again.`)
};

export const file_error_space_there = /** @type {(inputs: File_Error_Space_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The receiver has too little room. Send it again when there is more.`)
};

export const file_error_too_large = /** @type {(inputs: File_Error_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files larger than 256 GB cannot be sent. Send it in parts.`)
};

export const file_error_unreadable = /** @type {(inputs: File_Error_UnreadableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file cannot be read. If it was changed or moved, choose it again.`)
};

export const file_error_unreadable_there = /** @type {(inputs: File_Error_Unreadable_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The sender cannot read the file. Ask them to send it again.`)
};

export const file_error_unsupported = /** @type {(inputs: File_Error_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This browser cannot receive large files. Use a current Chrome, Edge or Firefox, and no private window.`)
};

export const file_folder = /** @type {(inputs: File_FolderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Folders cannot be sent. Send a ZIP of it.`)
};

export const file_from = /** @type {(inputs: File_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`File from ${i?.name}`)
};

export const file_loading = /** @type {(inputs: File_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files are not ready yet. Try again in a moment.`)
};

export const file_pause_name = /** @type {(inputs: File_Pause_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pause ${i?.file}`)
};

export const file_progress_name = /** @type {(inputs: File_Progress_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Progress of ${i?.file}`)
};

export const file_remove_name = /** @type {(inputs: File_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.file} from the list`)
};

export const file_resume_name = /** @type {(inputs: File_Resume_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resume ${i?.file}`)
};

export const file_save = /** @type {(inputs: File_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download`)
};

export const file_save_name = /** @type {(inputs: File_Save_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Download ${i?.file}`)
};

export const file_state_cancelled_here = /** @type {(inputs: File_State_Cancelled_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled`)
};

export const file_state_cancelled_there = /** @type {(inputs: File_State_Cancelled_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled by the other side`)
};

export const file_state_checking = /** @type {(inputs: File_State_CheckingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checking that it is the same as the original`)
};

export const file_state_declined_here = /** @type {(inputs: File_State_Declined_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Declined`)
};

export const file_state_declined_there = /** @type {(inputs: File_State_Declined_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Declined`)
};

export const file_state_left = /** @type {(inputs: File_State_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.span} left`)
};

export const file_state_moving = /** @type {(inputs: File_State_MovingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.size}`)
};

export const file_state_opening = /** @type {(inputs: File_State_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose where to save it`)
};

export const file_state_pace = /** @type {(inputs: File_State_PaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rate} per second`)
};

export const file_state_paused_here = /** @type {(inputs: File_State_Paused_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paused`)
};

export const file_state_paused_there = /** @type {(inputs: File_State_Paused_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paused by the other side`)
};

export const file_state_queued = /** @type {(inputs: File_State_QueuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for its turn`)
};

export const file_state_received = /** @type {(inputs: File_State_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Received, and the same as the original.`)
};

export const file_state_sent = /** @type {(inputs: File_State_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent`)
};

export const file_state_stalled = /** @type {(inputs: File_State_StalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for the connection. It will go on from here.`)
};

export const file_state_waiting = /** @type {(inputs: File_State_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waiting for ${i?.name}`)
};

export const file_state_waiting_all = /** @type {(inputs: File_State_Waiting_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has accepted yet`)
};

export const file_state_withdrawn = /** @type {(inputs: File_State_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken back`)
};

export const file_to = /** @type {(inputs: File_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`File for ${i?.name}`)
};

export const file_to_all = /** @type {(inputs: File_To_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File for everyone`)
};

export const file_withdraw = /** @type {(inputs: File_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take back`)
};

export const file_withdraw_name = /** @type {(inputs: File_Withdraw_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take back ${i?.file}`)
};

export const home_art = /** @type {(inputs: Home_ArtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawing of people gathered in the yard of a Korean house`)
};

export const home_closed = /** @type {(inputs: Home_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everybody may open rooms on this server. Enter with an invitation link or PIN.`)
};

export const home_enter_busy = /** @type {(inputs: Home_Enter_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looking…`)
};

export const home_enter_button = /** @type {(inputs: Home_Enter_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter`)
};

export const home_enter_empty = /** @type {(inputs: Home_Enter_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type a link or PIN first.`)
};

export const home_enter_hint = /** @type {(inputs: Home_Enter_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paste the link you got, or type the numeric PIN.`)
};

export const home_enter_label = /** @type {(inputs: Home_Enter_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link or PIN`)
};

export const home_enter_refused = /** @type {(inputs: Home_Enter_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No room opens with this PIN. Check the digits again.`)
};

export const home_enter_title = /** @type {(inputs: Home_Enter_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I was invited`)
};

export const home_enter_unknown = /** @type {(inputs: Home_Enter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is neither a link nor a PIN of 6 to 10 digits. Paste the invitation just as you got it.`)
};

export const home_lead = /** @type {(inputs: Home_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No install, no account. One link, and you are face to face.`)
};

export const home_new_busy = /** @type {(inputs: Home_New_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opening…`)
};

export const home_new_button = /** @type {(inputs: Home_New_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open room`)
};

export const home_new_default = /** @type {(inputs: Home_New_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting`)
};

export const home_new_encrypted = /** @type {(inputs: Home_New_EncryptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End-to-end encryption`)
};

export const home_new_encrypted_hint = /** @type {(inputs: Home_New_Encrypted_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the people in the room can see and hear it, not the server.`)
};

export const home_new_lobby = /** @type {(inputs: Home_New_LobbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a lobby`)
};

export const home_new_lobby_hint = /** @type {(inputs: Home_New_Lobby_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You let each person in.`)
};

export const home_new_name = /** @type {(inputs: Home_New_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Room name`)
};

export const home_new_passphrase = /** @type {(inputs: Home_New_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase (if you like)`)
};

export const home_new_passphrase_hint = /** @type {(inputs: Home_New_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Travels in the link and never reaches the server. Without it nobody can take part.`)
};

export const home_new_placeholder = /** @type {(inputs: Home_New_PlaceholderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`e.g. Weekly meeting`)
};

export const home_new_title = /** @type {(inputs: Home_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open a room`)
};

export const home_recent_forget = /** @type {(inputs: Home_Recent_ForgetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Forget ${i?.room}`)
};

export const home_recent_last = /** @type {(inputs: Home_Recent_LastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visited ${i?.when}`)
};

export const home_recent_mine = /** @type {(inputs: Home_Recent_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mine`)
};

export const home_recent_title = /** @type {(inputs: Home_Recent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recent rooms`)
};

export const home_title = /** @type {(inputs: Home_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meet in the yard`)
};

export const invite_copy_all = /** @type {(inputs: Invite_Copy_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy invitation`)
};

export const invite_copy_link = /** @type {(inputs: Invite_Copy_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy link`)
};

export const invite_link = /** @type {(inputs: Invite_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link`)
};

export const invite_pin = /** @type {(inputs: Invite_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PIN`)
};

export const invite_pin_hint = /** @type {(inputs: Invite_Pin_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Or open ${i?.host} and type the PIN.`)
};

export const invite_qr = /** @type {(inputs: Invite_QrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`QR code that opens the room on a phone`)
};

export const invite_share = /** @type {(inputs: Invite_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send with another app`)
};

export const invite_text = /** @type {(inputs: Invite_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join “${i?.room}”: ${i?.link}`)
};

export const invite_text_pin = /** @type {(inputs: Invite_Text_PinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join “${i?.room}”: ${i?.link} (PIN ${i?.pin})`)
};

export const invite_title = /** @type {(inputs: Invite_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite`)
};

export const lab_title = /** @type {(inputs: Lab_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Components`)
};

export const language = /** @type {(inputs: LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language`)
};

export const language_en = /** @type {(inputs: Language_EnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`English`)
};

export const language_ko = /** @type {(inputs: Language_KoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`한국어`)
};

export const loading = /** @type {(inputs: LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading…`)
};

export const people_admit = /** @type {(inputs: People_AdmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Admit`)
};

export const people_admit_all = /** @type {(inputs: People_Admit_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Admit all`)
};

export const people_admit_name = /** @type {(inputs: People_Admit_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Admit ${i?.name}`)
};

export const people_copy_invite = /** @type {(inputs: People_Copy_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite people`)
};

export const people_deny = /** @type {(inputs: People_DenyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn away`)
};

export const people_deny_name = /** @type {(inputs: People_Deny_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Turn away ${i?.name}`)
};

export const people_lobby_hint = /** @type {(inputs: People_Lobby_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Newcomers wait until you let them in.`)
};

export const people_lobby_switch = /** @type {(inputs: People_Lobby_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lobby`)
};

export const people_lobby_title = /** @type {(inputs: People_Lobby_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lobby ${i?.count}`)
};

export const people_make_role = /** @type {(inputs: People_Make_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Make ${i?.role}`)
};

export const people_menu = /** @type {(inputs: People_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Menu of ${i?.name}`)
};

export const people_message = /** @type {(inputs: People_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Message privately`)
};

export const people_more = /** @type {(inputs: People_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} more`)
};

export const people_mute = /** @type {(inputs: People_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mute`)
};

export const people_remove = /** @type {(inputs: People_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove`)
};

export const people_role_moderator = /** @type {(inputs: People_Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Host`)
};

export const people_role_observer = /** @type {(inputs: People_Role_ObserverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Observer`)
};

export const people_role_participant = /** @type {(inputs: People_Role_ParticipantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Participant`)
};

export const people_role_presenter = /** @type {(inputs: People_Role_PresenterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Presenter`)
};

export const people_search = /** @type {(inputs: People_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find by name`)
};

export const people_search_none = /** @type {(inputs: People_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody by that name. Check the spelling.`)
};

export const people_stop_camera = /** @type {(inputs: People_Stop_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop camera`)
};

export const people_stop_share = /** @type {(inputs: People_Stop_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop screen share`)
};

export const people_title = /** @type {(inputs: People_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`People ${i?.count}`)
};

export const people_volume = /** @type {(inputs: People_VolumeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Volume of ${i?.name}`)
};

export const prejoin_allow = /** @type {(inputs: Prejoin_AllowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the browser asks, choose “Allow”.`)
};

export const prejoin_ask = /** @type {(inputs: Prejoin_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask to join`)
};

export const prejoin_camera_off = /** @type {(inputs: Prejoin_Camera_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your camera is off`)
};

export const prejoin_camera_on = /** @type {(inputs: Prejoin_Camera_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn camera off`)
};

export const prejoin_camera_starting = /** @type {(inputs: Prejoin_Camera_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starting the camera…`)
};

export const prejoin_camera_turn_on = /** @type {(inputs: Prejoin_Camera_Turn_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn camera on`)
};

export const prejoin_devices = /** @type {(inputs: Prejoin_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices`)
};

export const prejoin_in_room = /** @type {(inputs: Prejoin_In_RoomInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} in the room now`)
};

export const prejoin_join = /** @type {(inputs: Prejoin_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join`)
};

export const prejoin_join_mute = /** @type {(inputs: Prejoin_Join_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join without microphone and camera`)
};

export const prejoin_joining = /** @type {(inputs: Prejoin_JoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Joining…`)
};

export const prejoin_level = /** @type {(inputs: Prejoin_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Microphone level`)
};

export const prejoin_lobby = /** @type {(inputs: Prejoin_LobbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The host will let you in`)
};

export const prejoin_mic_off = /** @type {(inputs: Prejoin_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn microphone on`)
};

export const prejoin_mic_on = /** @type {(inputs: Prejoin_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn microphone off`)
};

export const prejoin_name = /** @type {(inputs: Prejoin_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name`)
};

export const prejoin_name_empty = /** @type {(inputs: Prejoin_Name_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type your name.`)
};

export const prejoin_name_hint = /** @type {(inputs: Prejoin_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What others see.`)
};

export const prejoin_name_long = /** @type {(inputs: Prejoin_Name_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name has at most 64 characters.`)
};

export const prejoin_name_odd = /** @type {(inputs: Prejoin_Name_OddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The name has characters that cannot be used.`)
};

export const prejoin_nobody = /** @type {(inputs: Prejoin_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody is here yet`)
};

export const prejoin_preview = /** @type {(inputs: Prejoin_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preview of your camera`)
};

export const prejoin_say_something = /** @type {(inputs: Prejoin_Say_SomethingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say something: if the bars move, you can be heard.`)
};

export const prejoin_title = /** @type {(inputs: Prejoin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ready to join?`)
};

export const problem_browser_text = /** @type {(inputs: Problem_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the link in a current Chrome, Edge, Whale, Firefox or Safari.`)
};

export const problem_browser_title = /** @type {(inputs: Problem_Browser_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This browser cannot make calls`)
};

export const problem_expired_text = /** @type {(inputs: Problem_Expired_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can enter any more. Ask for the link of a new room.`)
};

export const problem_expired_title = /** @type {(inputs: Problem_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room has expired`)
};

export const problem_full_text = /** @type {(inputs: Problem_Full_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can enter once somebody leaves. Try again in a moment.`)
};

export const problem_full_title = /** @type {(inputs: Problem_Full_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The room is full`)
};

export const problem_generic_title = /** @type {(inputs: Problem_Generic_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You could not enter`)
};

export const problem_media_text = /** @type {(inputs: Problem_Media_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server is busy or getting ready. Try again in a moment.`)
};

export const problem_media_title = /** @type {(inputs: Problem_Media_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No call can start now`)
};

export const problem_network_title = /** @type {(inputs: Problem_Network_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached`)
};

export const problem_not_found_text = /** @type {(inputs: Problem_Not_Found_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is cut off or the room is gone. Ask whoever invited you for the link again.`)
};

export const problem_not_found_title = /** @type {(inputs: Problem_Not_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such room`)
};

export const problem_page_text = /** @type {(inputs: Problem_Page_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the address, or go back home.`)
};

export const problem_page_title = /** @type {(inputs: Problem_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing here`)
};

export const problem_refused_text = /** @type {(inputs: Problem_Refused_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room opens only with an invitation from its service.`)
};

export const problem_refused_title = /** @type {(inputs: Problem_Refused_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You need an invitation`)
};

export const problem_relay_text = /** @type {(inputs: Problem_Relay_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its sound and pictures may go only through a relay (TURN), and this server has none. Please tell whoever gave you the link.`)
};

export const problem_relay_title = /** @type {(inputs: Problem_Relay_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room cannot be used yet`)
};

export const problem_suspended_text = /** @type {(inputs: Problem_Suspended_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The service that owns this room is suspended. Please ask there.`)
};

export const problem_suspended_title = /** @type {(inputs: Problem_Suspended_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This service is paused`)
};

export const problem_token_early = /** @type {(inputs: Problem_Token_EarlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The invitation is not valid yet. Try again in a moment.`)
};

export const problem_token_expired = /** @type {(inputs: Problem_Token_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The invitation has expired. Get a new one from the service.`)
};

export const problem_token_invalid = /** @type {(inputs: Problem_Token_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The invitation link is not valid. Get a new one from the service.`)
};

export const problem_token_title = /** @type {(inputs: Problem_Token_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This invitation does not work`)
};

export const problem_token_used = /** @type {(inputs: Problem_Token_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The invitation was used already; each one lets you in once. Get a new one from the service.`)
};

export const problem_unencrypted_text = /** @type {(inputs: Problem_Unencrypted_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link promises end-to-end encryption and the server offers none, so you were kept out. Ask whoever sent you the link.`)
};

export const problem_unencrypted_title = /** @type {(inputs: Problem_Unencrypted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room is not encrypted`)
};

export const quality_cause_delay = /** @type {(inputs: Quality_Cause_DelayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Answers take ${i?.ms} ms. Pause other downloads or the VPN.`)
};

export const quality_cause_loss = /** @type {(inputs: Quality_Cause_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.percent}% of the data gets lost. Move closer to the Wi-Fi or use a cable.`)
};

export const quality_cause_lost = /** @type {(inputs: Quality_Cause_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection to the server is lost; we are getting it back.`)
};

export const quality_cause_measuring = /** @type {(inputs: Quality_Cause_MeasuringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We will know in a moment.`)
};

export const quality_cause_none = /** @type {(inputs: Quality_Cause_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sound and picture flow well.`)
};

export const quality_cause_other = /** @type {(inputs: Quality_Cause_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Their connection is weak. Their picture may shrink or pause.`)
};

export const quality_cause_tcp = /** @type {(inputs: Quality_Cause_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`UDP is blocked, so we take a detour. It improves if your network allows UDP.`)
};

export const quality_down = /** @type {(inputs: Quality_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Receiving`)
};

export const quality_fair = /** @type {(inputs: Quality_FairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fair`)
};

export const quality_good = /** @type {(inputs: Quality_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Good`)
};

export const quality_loss = /** @type {(inputs: Quality_LossInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loss`)
};

export const quality_lost = /** @type {(inputs: Quality_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lost`)
};

export const quality_mine = /** @type {(inputs: Quality_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your connection: ${i?.quality}`)
};

export const quality_of = /** @type {(inputs: Quality_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Connection of ${i?.name}: ${i?.quality}`)
};

export const quality_path = /** @type {(inputs: Quality_PathInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Transport`)
};

export const quality_poor = /** @type {(inputs: Quality_PoorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weak`)
};

export const quality_route = /** @type {(inputs: Quality_RouteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Route`)
};

export const quality_route_direct = /** @type {(inputs: Quality_Route_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direct, past the server`)
};

export const quality_route_none = /** @type {(inputs: Quality_Route_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none yet`)
};

export const quality_route_server = /** @type {(inputs: Quality_Route_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`through the server`)
};

export const quality_rtt = /** @type {(inputs: Quality_RttInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Round trip`)
};

export const quality_title = /** @type {(inputs: Quality_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection`)
};

export const quality_unknown = /** @type {(inputs: Quality_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measuring`)
};

export const quality_up = /** @type {(inputs: Quality_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending`)
};

export const remove_text = /** @type {(inputs: Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They will leave the call. With the link they can come back; turn the lobby on to prevent it.`)
};

export const remove_title = /** @type {(inputs: Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.name}?`)
};

export const rename_done = /** @type {(inputs: Rename_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name was changed`)
};

export const rename_title = /** @type {(inputs: Rename_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change your name`)
};

export const retry = /** @type {(inputs: RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

export const safe_cause_bandwidth = /** @type {(inputs: Safe_Cause_BandwidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection is weak`)
};

export const safe_cause_cpu = /** @type {(inputs: Safe_Cause_CpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is busy`)
};

export const safe_cause_delay = /** @type {(inputs: Safe_Cause_DelayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answers take too long`)
};

export const safe_cause_loss = /** @type {(inputs: Safe_Cause_LossInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Much gets lost on the way`)
};

export const safe_chosen = /** @type {(inputs: Safe_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sound only, as you chose`)
};

export const safe_larger = /** @type {(inputs: Safe_LargerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try larger ones`)
};

export const safe_near = /** @type {(inputs: Safe_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause}; pictures may have to pause`)
};

export const safe_on = /** @type {(inputs: Safe_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause}, so pictures are paused to keep the sound whole`)
};

export const safe_pictures = /** @type {(inputs: Safe_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show pictures again`)
};

export const safe_pinned = /** @type {(inputs: Safe_PinnedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause}, so pictures stay small`)
};

export const safe_sound_only = /** @type {(inputs: Safe_Sound_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sound only`)
};

export const save = /** @type {(inputs: SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save`)
};

export const self_move = /** @type {(inputs: Self_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move my picture`)
};

export const self_moved_bl = /** @type {(inputs: Self_Moved_BlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture is now at the lower left`)
};

export const self_moved_br = /** @type {(inputs: Self_Moved_BrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture is now at the lower right`)
};

export const self_moved_tl = /** @type {(inputs: Self_Moved_TlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture is now at the upper left`)
};

export const self_moved_tr = /** @type {(inputs: Self_Moved_TrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your picture is now at the upper right`)
};

export const settings = /** @type {(inputs: SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settings`)
};

export const shortcuts_escape = /** @type {(inputs: Shortcuts_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close what is open`)
};

export const shortcuts_hold = /** @type {(inputs: Shortcuts_HoldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hold ${i?.key}`)
};

export const shortcuts_newline = /** @type {(inputs: Shortcuts_NewlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New line in a message`)
};

export const shortcuts_send = /** @type {(inputs: Shortcuts_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the message`)
};

export const shortcuts_text = /** @type {(inputs: Shortcuts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They do nothing while you type.`)
};

export const shortcuts_title = /** @type {(inputs: Shortcuts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keyboard shortcuts`)
};

export const skip_to_content = /** @type {(inputs: Skip_To_ContentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to content`)
};

export const speaker_test = /** @type {(inputs: Speaker_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test`)
};

export const speaker_test_failed = /** @type {(inputs: Speaker_Test_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The sound could not be played.`)
};

export const speaker_testing = /** @type {(inputs: Speaker_TestingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Playing…`)
};

export const test_again = /** @type {(inputs: Test_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test again`)
};

export const test_code_bandwidth_low = /** @type {(inputs: Test_Code_Bandwidth_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pictures will be small. Stop downloads, or go closer to the Wi-Fi.`)
};

export const test_code_bandwidth_too_low = /** @type {(inputs: Test_Code_Bandwidth_Too_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too slow for pictures. Switch the camera off in calls, go closer to the Wi-Fi, or use another network.`)
};

export const test_code_delay_high = /** @type {(inputs: Test_Code_Delay_HighInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answers take long, so people will talk into each other. Switch off the VPN if you use one.`)
};

export const test_code_loss_high = /** @type {(inputs: Test_Code_Loss_HighInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The network loses much of what is sent. Go closer to the Wi-Fi, or use a cable.`)
};

export const test_code_media_blocked = /** @type {(inputs: Test_Code_Media_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture and sound do not get through: a firewall, most often. Try another network, such as that of your phone.`)
};

export const test_code_media_over_tcp = /** @type {(inputs: Test_Code_Media_Over_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The network blocks UDP. Calls work and may stutter when the network is busy.`)
};

export const test_code_no_answer = /** @type {(inputs: Test_Code_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No answer: the network blocks this way, or the detour server is down. Calls use another way if there is one.`)
};

export const test_code_not_configured = /** @type {(inputs: Test_Code_Not_ConfiguredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This installation has none. Nothing for you to do.`)
};

export const test_code_not_reached = /** @type {(inputs: Test_Code_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something before it has to work first.`)
};

export const test_code_server_refused = /** @type {(inputs: Test_Code_Server_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server is not taking more tests now. Try again in a minute.`)
};

export const test_code_server_unreachable = /** @type {(inputs: Test_Code_Server_UnreachableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server does not answer. Check your internet connection and try again.`)
};

export const test_code_socket_blocked = /** @type {(inputs: Test_Code_Socket_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something between you and the server cuts the line that stays open: a proxy or firewall. Try without VPN, or ask whoever runs the network to allow WebSockets.`)
};

export const test_code_turn_refused = /** @type {(inputs: Test_Code_Turn_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The detour server refuses us. Try again in a minute; if it stays so, tell whoever runs this service.`)
};

export const test_copy = /** @type {(inputs: Test_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy report`)
};

export const test_figures_bandwidth = /** @type {(inputs: Test_Figures_BandwidthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.up} up · ${i?.down} down · ${i?.rtt} ms there and back · ${i?.share} lost`)
};

export const test_figures_devices = /** @type {(inputs: Test_Figures_DevicesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Microphones ${i?.microphones} · cameras ${i?.cameras} · speakers ${i?.speakers}`)
};

export const test_lead = /** @type {(inputs: Test_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tries everything that a call needs. It takes up to a minute and asks for camera and microphone at the end.`)
};

export const test_link = /** @type {(inputs: Test_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test the connection`)
};

export const test_path_relay = /** @type {(inputs: Test_Path_RelayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By detour (TURN)`)
};

export const test_progress = /** @type {(inputs: Test_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.step}: ${i?.done} of ${i?.all} done`)
};

export const test_running = /** @type {(inputs: Test_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Testing…`)
};

export const test_start = /** @type {(inputs: Test_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start the test`)
};

export const test_state_failed = /** @type {(inputs: Test_State_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does not work`)
};

export const test_state_passed = /** @type {(inputs: Test_State_PassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works`)
};

export const test_state_running = /** @type {(inputs: Test_State_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trying…`)
};

export const test_state_skipped = /** @type {(inputs: Test_State_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not tried`)
};

export const test_state_waiting = /** @type {(inputs: Test_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting`)
};

export const test_state_warned = /** @type {(inputs: Test_State_WarnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works, with a catch`)
};

export const test_step_bandwidth = /** @type {(inputs: Test_Step_BandwidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Speed`)
};

export const test_step_devices = /** @type {(inputs: Test_Step_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Camera and microphone`)
};

export const test_step_media = /** @type {(inputs: Test_Step_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture there and back`)
};

export const test_step_signalling = /** @type {(inputs: Test_Step_SignallingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reaching the server`)
};

export const test_step_stun = /** @type {(inputs: Test_Step_StunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finding your address (STUN)`)
};

export const test_step_turn_tcp = /** @type {(inputs: Test_Step_Turn_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Detour over TCP (TURN)`)
};

export const test_step_turn_tls = /** @type {(inputs: Test_Step_Turn_TlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Detour over TLS (TURN)`)
};

export const test_step_turn_udp = /** @type {(inputs: Test_Step_Turn_UdpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Detour over UDP (TURN)`)
};

export const test_steps = /** @type {(inputs: Test_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

export const test_title = /** @type {(inputs: Test_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection test`)
};

export const test_verdict_bad_text = /** @type {(inputs: Test_Verdict_Bad_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The steps below say why. Try another network, such as that of your phone, or send the report to whoever helps you.`)
};

export const test_verdict_bad_title = /** @type {(inputs: Test_Verdict_Bad_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calls do not work here`)
};

export const test_verdict_good_text = /** @type {(inputs: Test_Verdict_Good_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing stands in the way.`)
};

export const test_verdict_good_title = /** @type {(inputs: Test_Verdict_Good_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calls work here`)
};

export const test_verdict_limited_text = /** @type {(inputs: Test_Verdict_Limited_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The steps below say what is missing and what helps.`)
};

export const test_verdict_limited_title = /** @type {(inputs: Test_Verdict_Limited_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calls work here, with a catch`)
};

export const theme = /** @type {(inputs: ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appearance`)
};

export const theme_dark = /** @type {(inputs: Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dark`)
};

export const theme_light = /** @type {(inputs: Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Light`)
};

export const theme_system = /** @type {(inputs: Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`System`)
};

export const toast_camera_by = /** @type {(inputs: Toast_Camera_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} stopped your camera`)
};

export const toast_dismiss = /** @type {(inputs: Toast_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dismiss`)
};

export const toast_file_cancelled = /** @type {(inputs: Toast_File_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} cancelled ${i?.file}`)
};

export const toast_file_declined = /** @type {(inputs: Toast_File_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} declined ${i?.file}`)
};

export const toast_file_failed = /** @type {(inputs: Toast_File_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not sent: ${i?.file}`)
};

export const toast_file_failed_in = /** @type {(inputs: Toast_File_Failed_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not received: ${i?.file}`)
};

export const toast_file_offered = /** @type {(inputs: Toast_File_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} sent a file: ${i?.file}`)
};

export const toast_file_received = /** @type {(inputs: Toast_File_ReceivedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Received: ${i?.file}`)
};

export const toast_file_sent = /** @type {(inputs: Toast_File_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has received ${i?.file}`)
};

export const toast_hand = /** @type {(inputs: Toast_HandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} raised a hand`)
};

export const toast_joined = /** @type {(inputs: Toast_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} joined`)
};

export const toast_joined_more = /** @type {(inputs: Toast_Joined_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} and ${i?.count} more joined`)
};

export const toast_left = /** @type {(inputs: Toast_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} left`)
};

export const toast_left_more = /** @type {(inputs: Toast_Left_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} and ${i?.count} more left`)
};

export const toast_lobby = /** @type {(inputs: Toast_LobbyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} waits in the lobby`)
};

export const toast_mic_off = /** @type {(inputs: Toast_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Microphone off`)
};

export const toast_mic_on = /** @type {(inputs: Toast_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Microphone on`)
};

export const toast_muted_by = /** @type {(inputs: Toast_Muted_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} muted your microphone`)
};

export const toast_pinned = /** @type {(inputs: Toast_PinnedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pinned ${i?.name}`)
};

export const toast_reconnected = /** @type {(inputs: Toast_ReconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connected again`)
};

export const toast_region = /** @type {(inputs: Toast_RegionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notifications`)
};

export const toast_role = /** @type {(inputs: Toast_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are now ${i?.role}`)
};

export const toast_share_by = /** @type {(inputs: Toast_Share_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} stopped your screen share`)
};

export const toast_sharing = /** @type {(inputs: Toast_SharingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} shares the screen`)
};

export const toast_took_over = /** @type {(inputs: Toast_Took_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} took over sharing the screen`)
};

export const toast_unpinned = /** @type {(inputs: Toast_UnpinnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unpinned`)
};

export const update_later = /** @type {(inputs: Update_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later`)
};

export const update_now = /** @type {(inputs: Update_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refresh`)
};

export const update_ready = /** @type {(inputs: Update_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A new version is ready`)
};

export const waiting_leave = /** @type {(inputs: Waiting_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop waiting`)
};

export const waiting_reconnecting = /** @type {(inputs: Waiting_ReconnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection lost, getting it back…`)
};

export const waiting_text = /** @type {(inputs: Waiting_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The host of “${i?.room}” knows that ${i?.name} is here. You will get in as soon as they say yes.`)
};

export const waiting_title = /** @type {(inputs: Waiting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for the host`)
};

export const you = /** @type {(inputs: YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You`)
};