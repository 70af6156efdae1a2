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
	return /** @type {LocalizedString} */ (`카메라 끄기`)
};

export const action_camera_on = /** @type {(inputs: Action_Camera_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라 켜기`)
};

export const action_camera_options = /** @type {(inputs: Action_Camera_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라 고르기`)
};

export const action_camera_short = /** @type {(inputs: Action_Camera_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라`)
};

export const action_chat = /** @type {(inputs: Action_ChatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`채팅`)
};

export const action_devices = /** @type {(inputs: Action_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`장치 설정`)
};

export const action_end_all = /** @type {(inputs: Action_End_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모두에게 통화 끝내기`)
};

export const action_fullscreen = /** @type {(inputs: Action_FullscreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`전체 화면`)
};

export const action_hand = /** @type {(inputs: Action_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`손 들기`)
};

export const action_hand_lower = /** @type {(inputs: Action_Hand_LowerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`손 내리기`)
};

export const action_hand_short = /** @type {(inputs: Action_Hand_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`손 들기`)
};

export const action_invite = /** @type {(inputs: Action_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대`)
};

export const action_layout_grid = /** @type {(inputs: Action_Layout_GridInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`바둑판 보기`)
};

export const action_layout_grid_short = /** @type {(inputs: Action_Layout_Grid_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`바둑판`)
};

export const action_layout_speaker = /** @type {(inputs: Action_Layout_SpeakerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`발표자 보기`)
};

export const action_layout_speaker_short = /** @type {(inputs: Action_Layout_Speaker_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`발표자`)
};

export const action_leave = /** @type {(inputs: Action_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`나가기`)
};

export const action_mic_off = /** @type {(inputs: Action_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 끄기`)
};

export const action_mic_on = /** @type {(inputs: Action_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 켜기`)
};

export const action_mic_options = /** @type {(inputs: Action_Mic_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 고르기`)
};

export const action_mic_short = /** @type {(inputs: Action_Mic_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크`)
};

export const action_more = /** @type {(inputs: Action_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`더 보기`)
};

export const action_people = /** @type {(inputs: Action_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`참가자`)
};

export const action_pin = /** @type {(inputs: Action_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`크게 고정`)
};

export const action_push_to_talk = /** @type {(inputs: Action_Push_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`누르는 동안 말하기`)
};

export const action_rename = /** @type {(inputs: Action_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름 바꾸기`)
};

export const action_self_float = /** @type {(inputs: Action_Self_FloatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면 띄우기`)
};

export const action_self_hide = /** @type {(inputs: Action_Self_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면 숨기기`)
};

export const action_self_show = /** @type {(inputs: Action_Self_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면 보이기`)
};

export const action_self_tile = /** @type {(inputs: Action_Self_TileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면을 바둑판에`)
};

export const action_share = /** @type {(inputs: Action_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면 공유`)
};

export const action_share_short = /** @type {(inputs: Action_Share_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`공유`)
};

export const action_share_stop = /** @type {(inputs: Action_Share_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`공유 멈추기`)
};

export const action_shortcuts = /** @type {(inputs: Action_ShortcutsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`단축키`)
};

export const action_unpin = /** @type {(inputs: Action_UnpinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`고정 풀기`)
};

export const app_name = /** @type {(inputs: App_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마당`)
};

export const app_tagline = /** @type {(inputs: App_TaglineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`사람이 모이는 마당`)
};

export const back_home = /** @type {(inputs: Back_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`처음으로`)
};

export const broken_reload = /** @type {(inputs: Broken_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새로 고침`)
};

export const broken_text = /** @type {(inputs: Broken_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새 버전이 나왔거나 연결이 끊겼을 수 있어요. 새로 고치면 하던 곳으로 돌아가요.`)
};

export const broken_title = /** @type {(inputs: Broken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면을 그리지 못했어요`)
};

export const call_alone_text = /** @type {(inputs: Call_Alone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대를 보내면 바로 만날 수 있어요.`)
};

export const call_alone_title = /** @type {(inputs: Call_Alone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 혼자예요`)
};

export const call_audio_blocked_button = /** @type {(inputs: Call_Audio_Blocked_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리 켜기`)
};

export const call_audio_blocked_title = /** @type {(inputs: Call_Audio_Blocked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`브라우저가 소리를 막았어요`)
};

export const call_duration = /** @type {(inputs: Call_DurationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화 시간`)
};

export const call_lobby_show = /** @type {(inputs: Call_Lobby_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보기`)
};

export const call_lobby_waiting = /** @type {(inputs: Call_Lobby_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 기다려요`)
};

export const call_lobby_waiting_more = /** @type {(inputs: Call_Lobby_Waiting_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 외 ${i?.count}명이 기다려요`)
};

export const call_media_recovering = /** @type {(inputs: Call_Media_RecoveringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상과 소리를 다시 잇는 중이에요`)
};

export const call_page_next = /** @type {(inputs: Call_Page_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다음 사람들`)
};

export const call_page_of = /** @type {(inputs: Call_Page_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.page} / ${i?.pages}`)
};

export const call_page_prev = /** @type {(inputs: Call_Page_PrevInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`앞 사람들`)
};

export const call_reconnecting = /** @type {(inputs: Call_ReconnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 연결 중`)
};

export const call_reconnecting_attempt = /** @type {(inputs: Call_Reconnecting_AttemptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.attempt}번째 시도`)
};

export const call_reconnecting_text = /** @type {(inputs: Call_Reconnecting_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면은 마지막 모습이에요. 곧 이어질 거예요.`)
};

export const call_region_controls = /** @type {(inputs: Call_Region_ControlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화 조작`)
};

export const call_region_stage = /** @type {(inputs: Call_Region_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`참가자 화면`)
};

export const call_sharing = /** @type {(inputs: Call_SharingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면을 공유하고 있어요`)
};

export const call_sharing_stop = /** @type {(inputs: Call_Sharing_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`공유 멈추기`)
};

export const call_tile_hand = /** @type {(inputs: Call_Tile_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`손 들었음`)
};

export const call_tile_muted = /** @type {(inputs: Call_Tile_MutedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 꺼짐`)
};

export const call_tile_paused = /** @type {(inputs: Call_Tile_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상 잠시 멈춤`)
};

export const call_tile_screen = /** @type {(inputs: Call_Tile_ScreenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님의 화면`)
};

export const call_tile_self_screen = /** @type {(inputs: Call_Tile_Self_ScreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내가 공유하는 화면`)
};

export const call_tile_suspended = /** @type {(inputs: Call_Tile_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 연결 중`)
};

export const call_tile_undecodable = /** @type {(inputs: Call_Tile_UndecodableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`암호를 풀 수 없어요`)
};

export const cancel = /** @type {(inputs: CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`취소`)
};

export const chat_emoji = /** @type {(inputs: Chat_EmojiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이모지`)
};

export const chat_empty = /** @type {(inputs: Chat_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`첫 인사를 건네 보세요.`)
};

export const chat_failed = /** @type {(inputs: Chat_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`메시지를 보내지 못했어요.`)
};

export const chat_jump = /** @type {(inputs: Chat_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새 메시지로 가기`)
};

export const chat_log = /** @type {(inputs: Chat_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`채팅 내용`)
};

export const chat_not_allowed = /** @type {(inputs: Chat_Not_AllowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 통화에서는 채팅을 쓸 수 없어요.`)
};

export const chat_placeholder = /** @type {(inputs: Chat_PlaceholderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`메시지 보내기`)
};

export const chat_placeholder_private = /** @type {(inputs: Chat_Placeholder_PrivateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님에게만 보내기`)
};

export const chat_private = /** @type {(inputs: Chat_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`귓속말`)
};

export const chat_private_from = /** @type {(inputs: Chat_Private_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`나에게만`)
};

export const chat_private_to = /** @type {(inputs: Chat_Private_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님에게만`)
};

export const chat_send = /** @type {(inputs: Chat_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보내기`)
};

export const chat_service = /** @type {(inputs: Chat_ServiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`안내`)
};

export const chat_title = /** @type {(inputs: Chat_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`채팅`)
};

export const chat_to = /** @type {(inputs: Chat_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받는 사람`)
};

export const chat_to_all = /** @type {(inputs: Chat_To_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모두`)
};

export const chat_too_long = /** @type {(inputs: Chat_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`메시지는 4,000자까지 보낼 수 있어요.`)
};

export const chat_unread = /** @type {(inputs: Chat_UnreadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`읽지 않은 메시지 ${i?.count}개`)
};

export const close = /** @type {(inputs: CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`닫기`)
};

export const copied = /** @type {(inputs: CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`복사했어요`)
};

export const cure_denied_text = /** @type {(inputs: Cure_Denied_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`주소창 왼쪽의 자물쇠(또는 설정) 아이콘을 눌러 ‘허용’으로 바꾼 뒤 다시 시도해 주세요.`)
};

export const cure_denied_title = /** @type {(inputs: Cure_Denied_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.device} 차단되어 있어요`)
};

export const cure_dismissed_text = /** @type {(inputs: Cure_Dismissed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 시도를 누르고, 브라우저가 물으면 ‘허용’을 골라 주세요.`)
};

export const cure_dismissed_title = /** @type {(inputs: Cure_Dismissed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.device} 쓸지 아직 고르지 않았어요`)
};

export const cure_effect_text = /** @type {(inputs: Cure_Effect_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방이 보이지 않도록 카메라를 껐어요. 다시 시도하거나 배경을 ‘없음’으로 바꿔 주세요.`)
};

export const cure_effect_title = /** @type {(inputs: Cure_Effect_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`배경 효과가 작동하지 않아요`)
};

export const cure_failed_text = /** @type {(inputs: Cure_Failed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`장치를 뺐다가 다시 꽂거나 다른 장치를 골라 보세요.`)
};

export const cure_failed_title = /** @type {(inputs: Cure_Failed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.device} 켜지 못했어요`)
};

export const cure_in_use_text = /** @type {(inputs: Cure_In_Use_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다른 통화나 녹화 프로그램, 다른 탭을 닫고 다시 시도해 주세요.`)
};

export const cure_in_use_title = /** @type {(inputs: Cure_In_Use_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`다른 프로그램이 ${i?.device} 쓰고 있어요`)
};

export const cure_insecure_text = /** @type {(inputs: Cure_Insecure_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`https:// 로 시작하는 주소로 열어 주세요. 지금은 보고 듣기만 할 수 있어요.`)
};

export const cure_insecure_title = /** @type {(inputs: Cure_Insecure_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`안전한 주소가 아니라서 장치를 쓸 수 없어요`)
};

export const cure_none_text = /** @type {(inputs: Cure_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`장치를 연결해 주세요. 연결하면 바로 알아채고, 없이도 통화할 수 있어요.`)
};

export const cure_none_title = /** @type {(inputs: Cure_None_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.device} 찾지 못했어요`)
};

export const cure_policy_text = /** @type {(inputs: Cure_Policy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`브라우저에서는 허용되어 있어요. 회사나 학교의 관리자에게 이 주소의 장치 사용을 허용해 달라고 해 주세요.`)
};

export const cure_policy_title = /** @type {(inputs: Cure_Policy_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`관리자 설정이 ${i?.device} 막고 있어요`)
};

export const cure_silent_text = /** @type {(inputs: Cure_Silent_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크나 헤드셋의 음소거 스위치를 확인하거나, 아래에서 다른 마이크를 골라 보세요.`)
};

export const cure_silent_title = /** @type {(inputs: Cure_Silent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크에서 아무 소리도 나지 않아요`)
};

export const cure_system_text = /** @type {(inputs: Cure_System_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Windows는 설정 › 개인 정보 › 카메라·마이크, macOS는 시스템 설정 › 개인정보 보호 및 보안에서 이 브라우저를 허용하고 브라우저를 다시 시작해 주세요.`)
};

export const cure_system_title = /** @type {(inputs: Cure_System_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`시스템이 ${i?.device} 막고 있어요`)
};

export const device_camera = /** @type {(inputs: Device_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라`)
};

export const device_default = /** @type {(inputs: Device_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`시스템 기본`)
};

export const device_microphone = /** @type {(inputs: Device_MicrophoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크`)
};

export const device_none = /** @type {(inputs: Device_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`찾은 장치 없음`)
};

export const device_speaker = /** @type {(inputs: Device_SpeakerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`스피커`)
};

export const device_unnamed = /** @type {(inputs: Device_UnnamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.number}`)
};

export const device_word_both = /** @type {(inputs: Device_Word_BothInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라와 마이크`)
};

export const device_word_camera = /** @type {(inputs: Device_Word_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라`)
};

export const device_word_microphone = /** @type {(inputs: Device_Word_MicrophoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크`)
};

export const devices_title = /** @type {(inputs: Devices_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`장치`)
};

export const direct_connecting = /** @type {(inputs: Direct_ConnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`두 분을 직접 연결하고 있어요…`)
};

export const direct_failed = /** @type {(inputs: Direct_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`두 네트워크 사이에 직접 연결되는 길이 없어요. 다시 시도하고 있어요. 모바일 데이터처럼 다른 네트워크를 써 보세요.`)
};

export const direct_incapable = /** @type {(inputs: Direct_IncapableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`두 브라우저 중 하나가 직접 연결할 수 없어요. 이 방은 직접 연결만 허용해요.`)
};

export const direct_others = /** @type {(inputs: Direct_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`두 사람만을 위한 방이에요. 다른 사람이 나가면 화면과 소리가 이어져요.`)
};

export const duration_hours = /** @type {(inputs: Duration_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hours}시간 ${i?.minutes}분`)
};

export const duration_minutes = /** @type {(inputs: Duration_MinutesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.minutes}분`)
};

export const duration_seconds = /** @type {(inputs: Duration_SecondsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.seconds}초`)
};

export const effects_background = /** @type {(inputs: Effects_BackgroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`배경`)
};

export const effects_background_failed = /** @type {(inputs: Effects_Background_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`배경을 바꾸지 못했어요. 잠시 뒤에 다시 시도해 주세요.`)
};

export const effects_blur_light = /** @type {(inputs: Effects_Blur_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`약하게 흐림`)
};

export const effects_blur_strong = /** @type {(inputs: Effects_Blur_StrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`강하게 흐림`)
};

export const effects_busy = /** @type {(inputs: Effects_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`준비하고 있어요…`)
};

export const effects_noise = /** @type {(inputs: Effects_NoiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잡음 줄이기`)
};

export const effects_noise_failed = /** @type {(inputs: Effects_Noise_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잡음 줄이기를 시작하지 못했어요. 잠시 뒤에 다시 시도해 주세요.`)
};

export const effects_noise_hint = /** @type {(inputs: Effects_Noise_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`목소리는 남기고 선풍기, 키보드, 거리 소리를 줄여요.`)
};

export const effects_noise_stopped = /** @type {(inputs: Effects_Noise_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잡음 줄이기가 멈췄어요. 마이크는 그대로 켜져 있어요.`)
};

export const effects_none = /** @type {(inputs: Effects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`없음`)
};

export const effects_open = /** @type {(inputs: Effects_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`배경…`)
};

export const effects_own = /** @type {(inputs: Effects_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 사진`)
};

export const effects_own_add = /** @type {(inputs: Effects_Own_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`사진 고르기…`)
};

export const effects_own_hint = /** @type {(inputs: Effects_Own_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`고른 사진은 이 브라우저에만 남아요.`)
};

export const effects_picture_failed = /** @type {(inputs: Effects_Picture_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`브라우저가 열 수 있는 사진이 아니에요. JPEG나 PNG를 골라 주세요.`)
};

export const effects_scene_evening = /** @type {(inputs: Effects_Scene_EveningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`저녁빛`)
};

export const effects_scene_hills = /** @type {(inputs: Effects_Scene_HillsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`산 능선`)
};

export const effects_scene_lattice = /** @type {(inputs: Effects_Scene_LatticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`창호`)
};

export const effects_scene_paper = /** @type {(inputs: Effects_Scene_PaperInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`따뜻한 벽`)
};

export const effects_title = /** @type {(inputs: Effects_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`배경과 소리`)
};

export const effects_unsupported = /** @type {(inputs: Effects_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 기기에서는 고른 배경을 쓸 수 없어서 카메라를 켜지 않아요. 그대로 보이려면 ‘없음’을 고르세요.`)
};

export const encryption_limits = /** @type {(inputs: Encryption_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`채팅, 이름, 누가 언제 말하는지는 암호화되지 않아요.`)
};

export const encryption_number = /** @type {(inputs: Encryption_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`안전 번호`)
};

export const encryption_number_hint = /** @type {(inputs: Encryption_Number_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서로 읽어 보세요. 모두 같은 번호라면 중간에 아무도 없어요. 누가 들어오거나 나가면 번호가 바뀌어요.`)
};

export const encryption_number_passphrase = /** @type {(inputs: Encryption_Number_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크에 담긴 암호 문구가 이미 지켜 줘요. 번호까지 모두 같다면 중간에 아무도 없어요.`)
};

export const encryption_text = /** @type {(inputs: Encryption_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리와 화면은 각자의 기기에서 암호화되고 상대의 기기에서 풀려요. 서버는 전달만 할 뿐 보거나 들을 수 없어요.`)
};

export const encryption_title = /** @type {(inputs: Encryption_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`종단 간 암호화됨`)
};

export const encryption_title_trouble = /** @type {(inputs: Encryption_Title_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`종단 간 암호화됨, 일부는 풀 수 없음`)
};

export const encryption_undecodable = /** @type {(inputs: Encryption_UndecodableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`여기서 풀 수 없어요: ${i?.names}`)
};

export const encryption_undecodable_hint = /** @type {(inputs: Encryption_Undecodable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다른 링크나 암호 문구로 들어왔을 거예요. 전체 링크를 다시 보내 주세요.`)
};

export const end_confirm = /** @type {(inputs: End_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화 끝내기`)
};

export const end_text = /** @type {(inputs: End_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모든 참가자의 통화가 끝나요.`)
};

export const end_title = /** @type {(inputs: End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모두에게 통화를 끝낼까요?`)
};

export const ended_back = /** @type {(inputs: Ended_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서비스로 돌아가기`)
};

export const ended_back_to = /** @type {(inputs: Ended_Back_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.host}(으)로 돌아가기`)
};

export const ended_call_text = /** @type {(inputs: Ended_Call_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자가 모두에게 통화를 끝냈어요.`)
};

export const ended_call_title = /** @type {(inputs: Ended_Call_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화가 끝났어요`)
};

export const ended_denied_text = /** @type {(inputs: Ended_Denied_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자가 입장을 받아들이지 않았어요.`)
};

export const ended_denied_title = /** @type {(inputs: Ended_Denied_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가지 못했어요`)
};

export const ended_destroyed_text = /** @type {(inputs: Ended_Destroyed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방을 만든 쪽에서 방을 닫았어요.`)
};

export const ended_destroyed_title = /** @type {(inputs: Ended_Destroyed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방이 없어졌어요`)
};

export const ended_duration = /** @type {(inputs: Ended_DurationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`통화 시간 ${i?.duration}`)
};

export const ended_expired_text = /** @type {(inputs: Ended_Expired_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`정해진 시간이 지나 통화가 끝났어요.`)
};

export const ended_expired_title = /** @type {(inputs: Ended_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방의 기간이 끝났어요`)
};

export const ended_left_text = /** @type {(inputs: Ended_Left_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.room}’에 다시 들어갈 수 있어요.`)
};

export const ended_left_title = /** @type {(inputs: Ended_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화에서 나왔어요`)
};

export const ended_lost_text = /** @type {(inputs: Ended_Lost_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 이으려 했지만 닿지 못했어요. 인터넷을 확인하고 다시 들어와 주세요.`)
};

export const ended_lost_title = /** @type {(inputs: Ended_Lost_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결이 끊겼어요`)
};

export const ended_rejoin = /** @type {(inputs: Ended_RejoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 들어가기`)
};

export const ended_rejoining = /** @type {(inputs: Ended_RejoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 들어가는 중…`)
};

export const ended_removed_text = /** @type {(inputs: Ended_Removed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자가 내보냈어요. 잘못된 것 같다면 진행자에게 연락해 주세요.`)
};

export const ended_removed_title = /** @type {(inputs: Ended_Removed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화에서 내보내졌어요`)
};

export const ended_replaced_text = /** @type {(inputs: Ended_Replaced_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`같은 자리로 다른 창이나 기기에서 들어가서 이 창은 끝났어요.`)
};

export const ended_replaced_title = /** @type {(inputs: Ended_Replaced_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다른 곳에서 들어갔어요`)
};

export const ended_server_text = /** @type {(inputs: Ended_Server_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버에 문제가 생겨 통화가 끊겼어요. 바로 다시 들어갈 수 있어요.`)
};

export const ended_server_title = /** @type {(inputs: Ended_Server_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버가 통화를 옮기지 못했어요`)
};

export const ended_token = /** @type {(inputs: Ended_TokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 들어오려면 초대를 보낸 서비스에서 새 초대를 받아 주세요.`)
};

export const ended_token_back = /** @type {(inputs: Ended_Token_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 들어오려면 초대를 보낸 서비스로 돌아가 주세요.`)
};

export const error_audio_blocked = /** @type {(inputs: Error_Audio_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`브라우저가 아직 소리를 막고 있어요. 주소창 옆 사이트 설정에서 소리를 허용해 주세요.`)
};

export const error_bad_request = /** @type {(inputs: Error_Bad_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`입력한 내용을 확인해 주세요.`)
};

export const error_codec = /** @type {(inputs: Error_CodecInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 브라우저는 방이 쓰는 영상 방식을 지원하지 않아요. 최신 Chrome이나 Firefox로 들어와 주세요.`)
};

export const error_decrypt = /** @type {(inputs: Error_DecryptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`어떤 사람의 소리와 화면을 풀 수 없어요. 전체 링크를 다시 보내 보세요.`)
};

export const error_encrypted_role = /** @type {(inputs: Error_Encrypted_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`암호화된 방에서는 할 수 없어요. 다른 역할을 골라 주세요.`)
};

export const error_generic = /** @type {(inputs: Error_GenericInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잘되지 않았어요. 다시 시도해 주세요.`)
};

export const error_gone = /** @type {(inputs: Error_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이미 나간 사람이에요. 목록이 곧 새로워져요.`)
};

export const error_internal = /** @type {(inputs: Error_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버에 문제가 생겼어요. 잠시 뒤 다시 시도해 주세요.`)
};

export const error_internal_id = /** @type {(inputs: Error_Internal_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`서버에 문제가 생겼어요. 계속되면 이 번호와 함께 알려 주세요: ${i?.id}`)
};

export const error_media = /** @type {(inputs: Error_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상과 소리를 연결하지 못하고 있어요. 방화벽이나 VPN을 확인해 주세요.`)
};

export const error_network = /** @type {(inputs: Error_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버에 닿지 못했어요. 인터넷 연결을 확인하고 다시 시도해 주세요.`)
};

export const error_permission = /** @type {(inputs: Error_PermissionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 일을 할 권한이 없어요. 진행자에게 부탁해 주세요.`)
};

export const error_rate_limited = /** @type {(inputs: Error_Rate_LimitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`시도가 너무 많았어요. ${i?.seconds}초 뒤에 다시 해 주세요.`)
};

export const error_server_full = /** @type {(inputs: Error_Server_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버에 더 열 자리가 없어요. 쓰지 않는 방이 정리된 뒤에 다시 시도하거나 관리자에게 알려 주세요.`)
};

export const error_share_limit = /** @type {(inputs: Error_Share_LimitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`지금은 더 공유할 수 없어요. 다른 공유를 멈춘 뒤 다시 시도해 주세요.`)
};

export const file_accept = /** @type {(inputs: File_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받기`)
};

export const file_accept_name = /** @type {(inputs: File_Accept_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 받기`)
};

export const file_attach = /** @type {(inputs: File_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`파일 보내기`)
};

export const file_attach_private = /** @type {(inputs: File_Attach_PrivateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님에게만 파일 보내기`)
};

export const file_cancel_name = /** @type {(inputs: File_Cancel_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 그만두기`)
};

export const file_decline = /** @type {(inputs: File_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`거절`)
};

export const file_decline_name = /** @type {(inputs: File_Decline_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 거절`)
};

export const file_drop = /** @type {(inputs: File_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`여기에 놓으면 파일을 보내요`)
};

export const file_error_corrupt = /** @type {(inputs: File_Error_CorruptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받은 내용이 원본과 달라서 지웠어요. 다시 보내 달라고 해 주세요.`)
};

export const file_error_corrupt_there = /** @type {(inputs: File_Error_Corrupt_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보낸 내용이 원본과 다르게 도착해서 지워졌어요. 다시 보내 주세요.`)
};

export const file_error_gone = /** @type {(inputs: File_Error_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`상대가 나갔거나 페이지를 새로 열었어요. 처음부터 다시 보내야 해요.`)
};

export const file_error_limit = /** @type {(inputs: File_Error_LimitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`한꺼번에 주고받을 수 있는 파일 수를 넘었어요. 하나가 끝난 뒤에 다시 해 주세요.`)
};

export const file_error_refused = /** @type {(inputs: File_Error_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`두 페이지의 버전이 달라요. 둘 다 새로고침한 뒤 다시 해 주세요.`)
};

export const file_error_saved = /** @type {(inputs: File_Error_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`파일을 저장하지 못했어요. 다시 보내 달라고 해서 다른 폴더에 저장해 주세요.`)
};

export const file_error_saved_there = /** @type {(inputs: File_Error_Saved_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받는 쪽에서 저장하지 못했어요. 다시 보내 주세요.`)
};

export const file_error_space = /** @type {(inputs: File_Error_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`저장할 공간이 모자라요. 공간을 비운 뒤 다시 보내 달라고 해 주세요.`)
};

export const file_error_space_there = /** @type {(inputs: File_Error_Space_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받는 쪽에 공간이 모자라요. 공간을 비우면 다시 보내 주세요.`)
};

export const file_error_too_large = /** @type {(inputs: File_Error_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`256GB보다 큰 파일은 보낼 수 없어요. 나눠서 보내 주세요.`)
};

export const file_error_unreadable = /** @type {(inputs: File_Error_UnreadableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`파일을 읽을 수 없어요. 바뀌었거나 옮겨졌다면 다시 골라 주세요.`)
};

export const file_error_unreadable_there = /** @type {(inputs: File_Error_Unreadable_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보내는 쪽에서 파일을 읽지 못해요. 다시 보내 달라고 해 주세요.`)
};

export const file_error_unsupported = /** @type {(inputs: File_Error_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 브라우저로는 큰 파일을 받을 수 없어요. 최신 Chrome, Edge, Firefox의 일반 창에서 열어 주세요.`)
};

export const file_folder = /** @type {(inputs: File_FolderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`폴더는 보낼 수 없어요. 압축해서 보내 주세요.`)
};

export const file_from = /** @type {(inputs: File_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 보내는 파일`)
};

export const file_loading = /** @type {(inputs: File_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`파일 보내기를 준비하고 있어요. 잠시 뒤에 다시 해 주세요.`)
};

export const file_pause_name = /** @type {(inputs: File_Pause_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 잠시 멈춤`)
};

export const file_progress_name = /** @type {(inputs: File_Progress_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 진행`)
};

export const file_remove_name = /** @type {(inputs: File_Remove_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 목록에서 지우기`)
};

export const file_resume_name = /** @type {(inputs: File_Resume_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 이어서 하기`)
};

export const file_save = /** @type {(inputs: File_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내려받기`)
};

export const file_save_name = /** @type {(inputs: File_Save_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 내려받기`)
};

export const file_state_cancelled_here = /** @type {(inputs: File_State_Cancelled_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`그만뒀어요`)
};

export const file_state_cancelled_there = /** @type {(inputs: File_State_Cancelled_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`상대가 그만뒀어요`)
};

export const file_state_checking = /** @type {(inputs: File_State_CheckingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`원본과 같은지 확인하고 있어요`)
};

export const file_state_declined_here = /** @type {(inputs: File_State_Declined_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`거절했어요`)
};

export const file_state_declined_there = /** @type {(inputs: File_State_Declined_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받지 않겠다고 했어요`)
};

export const file_state_left = /** @type {(inputs: File_State_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.span} 남음`)
};

export const file_state_moving = /** @type {(inputs: File_State_MovingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.size} 중 ${i?.done}`)
};

export const file_state_opening = /** @type {(inputs: File_State_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`어디에 저장할지 골라 주세요`)
};

export const file_state_pace = /** @type {(inputs: File_State_PaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`초당 ${i?.rate}`)
};

export const file_state_paused_here = /** @type {(inputs: File_State_Paused_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잠시 멈췄어요`)
};

export const file_state_paused_there = /** @type {(inputs: File_State_Paused_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`상대가 잠시 멈췄어요`)
};

export const file_state_queued = /** @type {(inputs: File_State_QueuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`차례를 기다려요`)
};

export const file_state_received = /** @type {(inputs: File_State_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다 받았어요. 원본과 같아요.`)
};

export const file_state_sent = /** @type {(inputs: File_State_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다 보냈어요`)
};

export const file_state_stalled = /** @type {(inputs: File_State_StalledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결을 기다려요. 이어지면 멈춘 곳부터 계속돼요.`)
};

export const file_state_waiting = /** @type {(inputs: File_State_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님의 답을 기다려요`)
};

export const file_state_waiting_all = /** @type {(inputs: File_State_Waiting_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 아무도 받지 않았어요`)
};

export const file_state_withdrawn = /** @type {(inputs: File_State_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보내기를 취소했어요`)
};

export const file_to = /** @type {(inputs: File_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님에게 보내는 파일`)
};

export const file_to_all = /** @type {(inputs: File_To_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모두에게 보내는 파일`)
};

export const file_withdraw = /** @type {(inputs: File_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보내기 취소`)
};

export const file_withdraw_name = /** @type {(inputs: File_Withdraw_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} 보내기 취소`)
};

export const home_art = /** @type {(inputs: Home_ArtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ㅁ자 한옥 마당에 사람들이 모여 있는 그림`)
};

export const home_closed = /** @type {(inputs: Home_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 서버에서는 누구나 방을 열 수는 없어요. 초대 링크나 PIN으로 들어오세요.`)
};

export const home_enter_busy = /** @type {(inputs: Home_Enter_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`찾는 중…`)
};

export const home_enter_button = /** @type {(inputs: Home_Enter_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가기`)
};

export const home_enter_empty = /** @type {(inputs: Home_Enter_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크나 PIN을 입력해 주세요.`)
};

export const home_enter_hint = /** @type {(inputs: Home_Enter_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받은 링크를 붙여 넣거나 숫자 PIN을 입력하세요.`)
};

export const home_enter_label = /** @type {(inputs: Home_Enter_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크 또는 PIN`)
};

export const home_enter_refused = /** @type {(inputs: Home_Enter_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 PIN으로 들어갈 수 있는 방이 없어요. 숫자를 다시 확인해 주세요.`)
};

export const home_enter_title = /** @type {(inputs: Home_Enter_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대받았어요`)
};

export const home_enter_unknown = /** @type {(inputs: Home_Enter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크나 숫자 6~10자리 PIN이 아니에요. 받은 초대를 그대로 붙여 넣어 주세요.`)
};

export const home_lead = /** @type {(inputs: Home_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`설치도 가입도 없이, 링크 하나면 얼굴 보며 이야기할 수 있어요.`)
};

export const home_new_busy = /** @type {(inputs: Home_New_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방을 여는 중…`)
};

export const home_new_button = /** @type {(inputs: Home_New_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방 열기`)
};

export const home_new_default = /** @type {(inputs: Home_New_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모임`)
};

export const home_new_encrypted = /** @type {(inputs: Home_New_EncryptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`종단 간 암호화`)
};

export const home_new_encrypted_hint = /** @type {(inputs: Home_New_Encrypted_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방에 있는 사람만 보고 들을 수 있어요. 서버도 볼 수 없어요.`)
};

export const home_new_lobby = /** @type {(inputs: Home_New_LobbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`대기실 켜기`)
};

export const home_new_lobby_hint = /** @type {(inputs: Home_New_Lobby_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어오는 사람을 내가 확인해요.`)
};

export const home_new_name = /** @type {(inputs: Home_New_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방 이름`)
};

export const home_new_passphrase = /** @type {(inputs: Home_New_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`암호 문구 (원하면)`)
};

export const home_new_passphrase_hint = /** @type {(inputs: Home_New_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크에만 담기고 서버에는 가지 않아요. 모르는 사람은 참여할 수 없어요.`)
};

export const home_new_placeholder = /** @type {(inputs: Home_New_PlaceholderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`예: 주간 회의`)
};

export const home_new_title = /** @type {(inputs: Home_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새 방 열기`)
};

export const home_recent_forget = /** @type {(inputs: Home_Recent_ForgetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.room} 지우기`)
};

export const home_recent_last = /** @type {(inputs: Home_Recent_LastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.when} 방문`)
};

export const home_recent_mine = /** @type {(inputs: Home_Recent_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내가 연 방`)
};

export const home_recent_title = /** @type {(inputs: Home_Recent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`최근 방`)
};

export const home_title = /** @type {(inputs: Home_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마당에서 만나요`)
};

export const invite_copy_all = /** @type {(inputs: Invite_Copy_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대 글 복사`)
};

export const invite_copy_link = /** @type {(inputs: Invite_Copy_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크 복사`)
};

export const invite_link = /** @type {(inputs: Invite_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크`)
};

export const invite_pin = /** @type {(inputs: Invite_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PIN`)
};

export const invite_pin_hint = /** @type {(inputs: Invite_Pin_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.host} 에 접속해 PIN을 입력해도 돼요.`)
};

export const invite_qr = /** @type {(inputs: Invite_QrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`휴대전화로 찍으면 열리는 QR 코드`)
};

export const invite_share = /** @type {(inputs: Invite_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다른 앱으로 보내기`)
};

export const invite_text = /** @type {(inputs: Invite_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.room}’ 통화에 초대해요. ${i?.link}`)
};

export const invite_text_pin = /** @type {(inputs: Invite_Text_PinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.room}’ 통화에 초대해요. ${i?.link} (PIN ${i?.pin})`)
};

export const invite_title = /** @type {(inputs: Invite_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대하기`)
};

export const lab_title = /** @type {(inputs: Lab_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`부품 보기`)
};

export const language = /** @type {(inputs: LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`언어`)
};

export const language_en = /** @type {(inputs: Language_EnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`English`)
};

export const language_ko = /** @type {(inputs: Language_KoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`한국어`)
};

export const loading = /** @type {(inputs: LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`불러오는 중…`)
};

export const people_admit = /** @type {(inputs: People_AdmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들이기`)
};

export const people_admit_all = /** @type {(inputs: People_Admit_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`모두 들이기`)
};

export const people_admit_name = /** @type {(inputs: People_Admit_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 들이기`)
};

export const people_copy_invite = /** @type {(inputs: People_Copy_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대하기`)
};

export const people_deny = /** @type {(inputs: People_DenyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`돌려보내기`)
};

export const people_deny_name = /** @type {(inputs: People_Deny_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 돌려보내기`)
};

export const people_lobby_hint = /** @type {(inputs: People_Lobby_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새로 오는 사람은 허락을 받고 들어와요.`)
};

export const people_lobby_switch = /** @type {(inputs: People_Lobby_SwitchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`대기실`)
};

export const people_lobby_title = /** @type {(inputs: People_Lobby_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`대기실 ${i?.count}`)
};

export const people_make_role = /** @type {(inputs: People_Make_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.role} 맡기기`)
};

export const people_menu = /** @type {(inputs: People_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 메뉴`)
};

export const people_message = /** @type {(inputs: People_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`귓속말`)
};

export const people_more = /** @type {(inputs: People_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count}명 더 있어요`)
};

export const people_mute = /** @type {(inputs: People_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 끄기`)
};

export const people_remove = /** @type {(inputs: People_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내보내기`)
};

export const people_role_moderator = /** @type {(inputs: People_Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자`)
};

export const people_role_observer = /** @type {(inputs: People_Role_ObserverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`참관자`)
};

export const people_role_participant = /** @type {(inputs: People_Role_ParticipantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`참가자`)
};

export const people_role_presenter = /** @type {(inputs: People_Role_PresenterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`발표자`)
};

export const people_search = /** @type {(inputs: People_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름 찾기`)
};

export const people_search_none = /** @type {(inputs: People_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`그런 이름은 없어요. 철자를 확인해 주세요.`)
};

export const people_stop_camera = /** @type {(inputs: People_Stop_CameraInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라 끄기`)
};

export const people_stop_share = /** @type {(inputs: People_Stop_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면 공유 멈추기`)
};

export const people_title = /** @type {(inputs: People_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`참가자 ${i?.count}`)
};

export const people_volume = /** @type {(inputs: People_VolumeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 소리 크기`)
};

export const prejoin_allow = /** @type {(inputs: Prejoin_AllowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`브라우저가 물으면 ‘허용’을 눌러 주세요.`)
};

export const prejoin_ask = /** @type {(inputs: Prejoin_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가도 되는지 묻기`)
};

export const prejoin_camera_off = /** @type {(inputs: Prejoin_Camera_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라가 꺼져 있어요`)
};

export const prejoin_camera_on = /** @type {(inputs: Prejoin_Camera_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라 끄기`)
};

export const prejoin_camera_starting = /** @type {(inputs: Prejoin_Camera_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라를 켜는 중…`)
};

export const prejoin_camera_turn_on = /** @type {(inputs: Prejoin_Camera_Turn_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라 켜기`)
};

export const prejoin_devices = /** @type {(inputs: Prejoin_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`장치`)
};

export const prejoin_in_room = /** @type {(inputs: Prejoin_In_RoomInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`지금 ${i?.count}명이 있어요`)
};

export const prejoin_join = /** @type {(inputs: Prejoin_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가기`)
};

export const prejoin_join_mute = /** @type {(inputs: Prejoin_Join_MuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크와 카메라 없이 들어가기`)
};

export const prejoin_joining = /** @type {(inputs: Prejoin_JoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가는 중…`)
};

export const prejoin_level = /** @type {(inputs: Prejoin_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 소리 크기`)
};

export const prejoin_lobby = /** @type {(inputs: Prejoin_LobbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자가 확인한 뒤에 들어가요`)
};

export const prejoin_mic_off = /** @type {(inputs: Prejoin_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 켜기`)
};

export const prejoin_mic_on = /** @type {(inputs: Prejoin_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크 끄기`)
};

export const prejoin_name = /** @type {(inputs: Prejoin_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름`)
};

export const prejoin_name_empty = /** @type {(inputs: Prejoin_Name_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름을 입력해 주세요.`)
};

export const prejoin_name_hint = /** @type {(inputs: Prejoin_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다른 사람에게 보이는 이름이에요.`)
};

export const prejoin_name_long = /** @type {(inputs: Prejoin_Name_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름은 64자까지 쓸 수 있어요.`)
};

export const prejoin_name_odd = /** @type {(inputs: Prejoin_Name_OddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름에 쓸 수 없는 문자가 있어요.`)
};

export const prejoin_nobody = /** @type {(inputs: Prejoin_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 아무도 없어요`)
};

export const prejoin_preview = /** @type {(inputs: Prejoin_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 카메라 미리보기`)
};

export const prejoin_say_something = /** @type {(inputs: Prejoin_Say_SomethingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`말해 보세요. 막대가 움직이면 잘 들리는 거예요.`)
};

export const prejoin_title = /** @type {(inputs: Prejoin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어갈 준비`)
};

export const problem_browser_text = /** @type {(inputs: Problem_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`최신 Chrome, Edge, Whale, Firefox, Safari에서 링크를 열어 주세요.`)
};

export const problem_browser_title = /** @type {(inputs: Problem_Browser_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 브라우저로는 통화할 수 없어요`)
};

export const problem_expired_text = /** @type {(inputs: Problem_Expired_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`더는 들어갈 수 없어요. 새 방의 링크를 받아 주세요.`)
};

export const problem_expired_title = /** @type {(inputs: Problem_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`기간이 끝난 방이에요`)
};

export const problem_full_text = /** @type {(inputs: Problem_Full_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`누군가 나가면 들어갈 수 있어요. 잠시 뒤 다시 시도해 주세요.`)
};

export const problem_full_title = /** @type {(inputs: Problem_Full_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`자리가 다 찼어요`)
};

export const problem_generic_title = /** @type {(inputs: Problem_Generic_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`들어가지 못했어요`)
};

export const problem_media_text = /** @type {(inputs: Problem_Media_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버가 바쁘거나 준비 중이에요. 잠시 뒤 다시 시도해 주세요.`)
};

export const problem_media_title = /** @type {(inputs: Problem_Media_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`지금은 통화를 열 수 없어요`)
};

export const problem_network_title = /** @type {(inputs: Problem_Network_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버에 닿지 못했어요`)
};

export const problem_not_found_text = /** @type {(inputs: Problem_Not_Found_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크가 잘렸거나 방이 없어졌어요. 초대한 사람에게 링크를 다시 받아 주세요.`)
};

export const problem_not_found_title = /** @type {(inputs: Problem_Not_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방을 찾을 수 없어요`)
};

export const problem_page_text = /** @type {(inputs: Problem_Page_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`주소를 다시 확인하거나 처음으로 돌아가 주세요.`)
};

export const problem_page_title = /** @type {(inputs: Problem_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`없는 주소예요`)
};

export const problem_refused_text = /** @type {(inputs: Problem_Refused_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 방은 서비스에서 받은 초대로만 들어갈 수 있어요.`)
};

export const problem_refused_title = /** @type {(inputs: Problem_Refused_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대가 필요한 방이에요`)
};

export const problem_relay_text = /** @type {(inputs: Problem_Relay_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 방의 소리와 화면은 중계 서버(TURN)로만 오갈 수 있는데 이 서버에는 없어요. 링크를 준 사람에게 알려 주세요.`)
};

export const problem_relay_title = /** @type {(inputs: Problem_Relay_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 쓸 수 없는 방이에요`)
};

export const problem_suspended_text = /** @type {(inputs: Problem_Suspended_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`방을 연 서비스가 멈춰 있어요. 그곳에 문의해 주세요.`)
};

export const problem_suspended_title = /** @type {(inputs: Problem_Suspended_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`지금은 쓸 수 없는 서비스예요`)
};

export const problem_token_early = /** @type {(inputs: Problem_Token_EarlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 열리지 않은 초대예요. 잠시 뒤 다시 시도해 주세요.`)
};

export const problem_token_expired = /** @type {(inputs: Problem_Token_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대 시간이 지났어요. 서비스에서 다시 받아 주세요.`)
};

export const problem_token_invalid = /** @type {(inputs: Problem_Token_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`초대 링크가 올바르지 않아요. 서비스에서 다시 받아 주세요.`)
};

export const problem_token_title = /** @type {(inputs: Problem_Token_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`쓸 수 없는 초대예요`)
};

export const problem_token_used = /** @type {(inputs: Problem_Token_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이미 쓴 초대예요. 초대 하나로는 한 번만 들어갈 수 있어요. 서비스에서 다시 받아 주세요.`)
};

export const problem_unencrypted_text = /** @type {(inputs: Problem_Unencrypted_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`링크는 종단 간 암호화를 약속하는데 서버가 그렇게 하지 않아서 들어가지 않았어요. 링크를 보낸 사람에게 물어보세요.`)
};

export const problem_unencrypted_title = /** @type {(inputs: Problem_Unencrypted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`암호화되지 않은 방이에요`)
};

export const quality_cause_delay = /** @type {(inputs: Quality_Cause_DelayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`응답이 ${i?.ms}ms로 느려요. 다른 다운로드나 VPN을 멈춰 보세요.`)
};

export const quality_cause_loss = /** @type {(inputs: Quality_Cause_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`데이터가 ${i?.percent}% 사라지고 있어요. 와이파이에서 멀다면 가까이 가거나 유선을 써 보세요.`)
};

export const quality_cause_lost = /** @type {(inputs: Quality_Cause_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버와 연결이 끊겨 다시 잇고 있어요.`)
};

export const quality_cause_measuring = /** @type {(inputs: Quality_Cause_MeasuringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잠시 뒤에 알 수 있어요.`)
};

export const quality_cause_none = /** @type {(inputs: Quality_Cause_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리와 영상이 잘 오가고 있어요.`)
};

export const quality_cause_other = /** @type {(inputs: Quality_Cause_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`그쪽 연결이 약해요. 영상이 작아지거나 잠시 멈출 수 있어요.`)
};

export const quality_cause_tcp = /** @type {(inputs: Quality_Cause_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`UDP가 막혀 우회하고 있어요. 네트워크 관리자에게 UDP를 열어 달라고 하면 나아져요.`)
};

export const quality_down = /** @type {(inputs: Quality_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`받는 양`)
};

export const quality_fair = /** @type {(inputs: Quality_FairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보통이에요`)
};

export const quality_good = /** @type {(inputs: Quality_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`좋아요`)
};

export const quality_loss = /** @type {(inputs: Quality_LossInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`손실`)
};

export const quality_lost = /** @type {(inputs: Quality_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`끊겼어요`)
};

export const quality_mine = /** @type {(inputs: Quality_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`내 연결: ${i?.quality}`)
};

export const quality_of = /** @type {(inputs: Quality_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님의 연결: ${i?.quality}`)
};

export const quality_path = /** @type {(inputs: Quality_PathInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`전송 방식`)
};

export const quality_poor = /** @type {(inputs: Quality_PoorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`약해요`)
};

export const quality_route = /** @type {(inputs: Quality_RouteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`경로`)
};

export const quality_route_direct = /** @type {(inputs: Quality_Route_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`직접, 서버를 거치지 않음`)
};

export const quality_route_none = /** @type {(inputs: Quality_Route_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`아직 없음`)
};

export const quality_route_server = /** @type {(inputs: Quality_Route_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버를 거침`)
};

export const quality_rtt = /** @type {(inputs: Quality_RttInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`왕복 시간`)
};

export const quality_title = /** @type {(inputs: Quality_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결 상태`)
};

export const quality_unknown = /** @type {(inputs: Quality_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`재는 중이에요`)
};

export const quality_up = /** @type {(inputs: Quality_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보내는 양`)
};

export const remove_text = /** @type {(inputs: Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화에서 나가게 돼요. 링크가 있으면 다시 들어올 수 있으니, 막으려면 대기실을 켜 두세요.`)
};

export const remove_title = /** @type {(inputs: Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님을 내보낼까요?`)
};

export const rename_done = /** @type {(inputs: Rename_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름을 바꿨어요`)
};

export const rename_title = /** @type {(inputs: Rename_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이름 바꾸기`)
};

export const retry = /** @type {(inputs: RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 시도`)
};

export const safe_cause_bandwidth = /** @type {(inputs: Safe_Cause_BandwidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결이 약해`)
};

export const safe_cause_cpu = /** @type {(inputs: Safe_Cause_CpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 기기가 바빠서`)
};

export const safe_cause_delay = /** @type {(inputs: Safe_Cause_DelayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`응답이 느려서`)
};

export const safe_cause_loss = /** @type {(inputs: Safe_Cause_LossInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`데이터가 많이 사라져서`)
};

export const safe_chosen = /** @type {(inputs: Safe_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리만 주고받고 있어요`)
};

export const safe_larger = /** @type {(inputs: Safe_LargerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 크게 보기`)
};

export const safe_near = /** @type {(inputs: Safe_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause} 곧 영상을 멈출 수 있어요`)
};

export const safe_on = /** @type {(inputs: Safe_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause} 소리를 지키려고 영상을 잠시 멈췄어요`)
};

export const safe_pictures = /** @type {(inputs: Safe_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상 다시 켜기`)
};

export const safe_pinned = /** @type {(inputs: Safe_PinnedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cause} 영상을 작게 줄여 두었어요`)
};

export const safe_sound_only = /** @type {(inputs: Safe_Sound_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리만 듣기`)
};

export const save = /** @type {(inputs: SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`저장`)
};

export const self_move = /** @type {(inputs: Self_MoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면 옮기기`)
};

export const self_moved_bl = /** @type {(inputs: Self_Moved_BlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면을 왼쪽 아래로 옮겼어요`)
};

export const self_moved_br = /** @type {(inputs: Self_Moved_BrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면을 오른쪽 아래로 옮겼어요`)
};

export const self_moved_tl = /** @type {(inputs: Self_Moved_TlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면을 왼쪽 위로 옮겼어요`)
};

export const self_moved_tr = /** @type {(inputs: Self_Moved_TrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 화면을 오른쪽 위로 옮겼어요`)
};

export const settings = /** @type {(inputs: SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`설정`)
};

export const shortcuts_escape = /** @type {(inputs: Shortcuts_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`열린 창 닫기`)
};

export const shortcuts_hold = /** @type {(inputs: Shortcuts_HoldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.key} 누르고 있기`)
};

export const shortcuts_newline = /** @type {(inputs: Shortcuts_NewlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`메시지에서 줄 바꾸기`)
};

export const shortcuts_send = /** @type {(inputs: Shortcuts_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`메시지 보내기`)
};

export const shortcuts_text = /** @type {(inputs: Shortcuts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`글을 쓰는 동안에는 작동하지 않아요.`)
};

export const shortcuts_title = /** @type {(inputs: Shortcuts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`단축키`)
};

export const skip_to_content = /** @type {(inputs: Skip_To_ContentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`본문으로 건너뛰기`)
};

export const speaker_test = /** @type {(inputs: Speaker_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리 확인`)
};

export const speaker_test_failed = /** @type {(inputs: Speaker_Test_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`소리를 재생하지 못했어요.`)
};

export const speaker_testing = /** @type {(inputs: Speaker_TestingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`재생 중…`)
};

export const test_again = /** @type {(inputs: Test_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 테스트`)
};

export const test_code_bandwidth_low = /** @type {(inputs: Test_Code_Bandwidth_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상이 작게 나와요. 내려받기를 멈추거나 와이파이에 가까이 가 보세요.`)
};

export const test_code_bandwidth_too_low = /** @type {(inputs: Test_Code_Bandwidth_Too_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상을 보내기에는 너무 느려요. 통화 중에 카메라를 끄거나, 와이파이에 가까이 가거나, 다른 네트워크를 써 보세요.`)
};

export const test_code_delay_high = /** @type {(inputs: Test_Code_Delay_HighInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`응답이 늦어 말이 겹칠 수 있어요. VPN을 쓰고 있다면 꺼 보세요.`)
};

export const test_code_loss_high = /** @type {(inputs: Test_Code_Loss_HighInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`보낸 것이 많이 사라져요. 와이파이에 가까이 가거나 유선으로 연결해 보세요.`)
};

export const test_code_media_blocked = /** @type {(inputs: Test_Code_Media_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상과 소리가 지나가지 못해요. 대개 방화벽 때문이에요. 휴대전화 같은 다른 네트워크를 써 보세요.`)
};

export const test_code_media_over_tcp = /** @type {(inputs: Test_Code_Media_Over_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`네트워크가 UDP를 막아요. 통화는 되지만 네트워크가 붐비면 끊길 수 있어요.`)
};

export const test_code_no_answer = /** @type {(inputs: Test_Code_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`응답이 없어요. 네트워크가 이 길을 막았거나 우회 서버가 멈췄어요. 다른 길이 있으면 통화는 그 길로 가요.`)
};

export const test_code_not_configured = /** @type {(inputs: Test_Code_Not_ConfiguredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`이 서버에는 없어요. 따로 하실 일은 없어요.`)
};

export const test_code_not_reached = /** @type {(inputs: Test_Code_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`앞의 것이 먼저 되어야 해요.`)
};

export const test_code_server_refused = /** @type {(inputs: Test_Code_Server_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버가 지금은 테스트를 더 받지 않아요. 1분 뒤 다시 시도해 주세요.`)
};

export const test_code_server_unreachable = /** @type {(inputs: Test_Code_Server_UnreachableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버가 응답하지 않아요. 인터넷 연결을 확인하고 다시 시도해 주세요.`)
};

export const test_code_socket_blocked = /** @type {(inputs: Test_Code_Socket_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`프록시나 방화벽이 서버와의 연결을 끊어요. VPN을 끄거나, 네트워크 관리자에게 WebSocket을 허용해 달라고 해 주세요.`)
};

export const test_code_turn_refused = /** @type {(inputs: Test_Code_Turn_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`우회 서버가 받아 주지 않아요. 1분 뒤 다시 시도해 보고, 계속되면 서비스 운영자에게 알려 주세요.`)
};

export const test_copy = /** @type {(inputs: Test_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`결과 복사`)
};

export const test_figures_bandwidth = /** @type {(inputs: Test_Figures_BandwidthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`보내기 ${i?.up} · 받기 ${i?.down} · 왕복 ${i?.rtt} ms · 손실 ${i?.share}`)
};

export const test_figures_devices = /** @type {(inputs: Test_Figures_DevicesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`마이크 ${i?.microphones} · 카메라 ${i?.cameras} · 스피커 ${i?.speakers}`)
};

export const test_lead = /** @type {(inputs: Test_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화에 필요한 것을 하나씩 확인해요. 1분쯤 걸리고, 마지막에 카메라와 마이크를 써도 되는지 물어요.`)
};

export const test_link = /** @type {(inputs: Test_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결 테스트`)
};

export const test_path_relay = /** @type {(inputs: Test_Path_RelayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`우회로 (TURN)`)
};

export const test_progress = /** @type {(inputs: Test_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.step}: ${i?.all}개 중 ${i?.done}개 완료`)
};

export const test_running = /** @type {(inputs: Test_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`확인하는 중…`)
};

export const test_start = /** @type {(inputs: Test_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`테스트 시작`)
};

export const test_state_failed = /** @type {(inputs: Test_State_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`안 돼요`)
};

export const test_state_passed = /** @type {(inputs: Test_State_PassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`잘 돼요`)
};

export const test_state_running = /** @type {(inputs: Test_State_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`확인 중…`)
};

export const test_state_skipped = /** @type {(inputs: Test_State_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`확인하지 않음`)
};

export const test_state_waiting = /** @type {(inputs: Test_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`대기`)
};

export const test_state_warned = /** @type {(inputs: Test_State_WarnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`되지만 아쉬워요`)
};

export const test_step_bandwidth = /** @type {(inputs: Test_Step_BandwidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`속도`)
};

export const test_step_devices = /** @type {(inputs: Test_Step_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`카메라와 마이크`)
};

export const test_step_media = /** @type {(inputs: Test_Step_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`영상 왕복`)
};

export const test_step_signalling = /** @type {(inputs: Test_Step_SignallingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`서버 연결`)
};

export const test_step_stun = /** @type {(inputs: Test_Step_StunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`내 주소 찾기 (STUN)`)
};

export const test_step_turn_tcp = /** @type {(inputs: Test_Step_Turn_TcpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`TCP 우회로 (TURN)`)
};

export const test_step_turn_tls = /** @type {(inputs: Test_Step_Turn_TlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`TLS 우회로 (TURN)`)
};

export const test_step_turn_udp = /** @type {(inputs: Test_Step_Turn_UdpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`UDP 우회로 (TURN)`)
};

export const test_steps = /** @type {(inputs: Test_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`확인 항목`)
};

export const test_title = /** @type {(inputs: Test_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결 테스트`)
};

export const test_verdict_bad_text = /** @type {(inputs: Test_Verdict_Bad_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`까닭은 아래에 있어요. 휴대전화 같은 다른 네트워크를 써 보거나, 결과를 복사해 도와줄 사람에게 보내 주세요.`)
};

export const test_verdict_bad_title = /** @type {(inputs: Test_Verdict_Bad_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`여기서는 통화할 수 없어요`)
};

export const test_verdict_good_text = /** @type {(inputs: Test_Verdict_Good_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`막히는 곳이 없어요.`)
};

export const test_verdict_good_title = /** @type {(inputs: Test_Verdict_Good_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`여기서 통화할 수 있어요`)
};

export const test_verdict_limited_text = /** @type {(inputs: Test_Verdict_Limited_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`무엇이 부족하고 어떻게 하면 좋은지 아래에 적었어요.`)
};

export const test_verdict_limited_title = /** @type {(inputs: Test_Verdict_Limited_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`통화할 수 있지만 아쉬운 점이 있어요`)
};

export const theme = /** @type {(inputs: ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`화면 밝기`)
};

export const theme_dark = /** @type {(inputs: Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`어둡게`)
};

export const theme_light = /** @type {(inputs: Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`밝게`)
};

export const theme_system = /** @type {(inputs: Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`시스템`)
};

export const toast_camera_by = /** @type {(inputs: Toast_Camera_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 내 카메라를 껐어요`)
};

export const toast_dismiss = /** @type {(inputs: Toast_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`알림 닫기`)
};

export const toast_file_cancelled = /** @type {(inputs: Toast_File_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 전송을 그만뒀어요: ${i?.file}`)
};

export const toast_file_declined = /** @type {(inputs: Toast_File_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 파일을 거절했어요: ${i?.file}`)
};

export const toast_file_failed = /** @type {(inputs: Toast_File_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`보내지 못했어요: ${i?.file}`)
};

export const toast_file_failed_in = /** @type {(inputs: Toast_File_Failed_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`받지 못했어요: ${i?.file}`)
};

export const toast_file_offered = /** @type {(inputs: Toast_File_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 파일을 보냈어요: ${i?.file}`)
};

export const toast_file_received = /** @type {(inputs: Toast_File_ReceivedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`다 받았어요: ${i?.file}`)
};

export const toast_file_sent = /** @type {(inputs: Toast_File_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 다 받았어요: ${i?.file}`)
};

export const toast_hand = /** @type {(inputs: Toast_HandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 손을 들었어요`)
};

export const toast_joined = /** @type {(inputs: Toast_JoinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 들어왔어요`)
};

export const toast_joined_more = /** @type {(inputs: Toast_Joined_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 외 ${i?.count}명이 들어왔어요`)
};

export const toast_left = /** @type {(inputs: Toast_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 나갔어요`)
};

export const toast_left_more = /** @type {(inputs: Toast_Left_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님 외 ${i?.count}명이 나갔어요`)
};

export const toast_lobby = /** @type {(inputs: Toast_LobbyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 대기실에서 기다려요`)
};

export const toast_mic_off = /** @type {(inputs: Toast_Mic_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크를 껐어요`)
};

export const toast_mic_on = /** @type {(inputs: Toast_Mic_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`마이크를 켰어요`)
};

export const toast_muted_by = /** @type {(inputs: Toast_Muted_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 내 마이크를 껐어요`)
};

export const toast_pinned = /** @type {(inputs: Toast_PinnedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님을 고정했어요`)
};

export const toast_reconnected = /** @type {(inputs: Toast_ReconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`다시 연결됐어요`)
};

export const toast_region = /** @type {(inputs: Toast_RegionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`알림`)
};

export const toast_role = /** @type {(inputs: Toast_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`역할이 ${i?.role} 바뀌었어요`)
};

export const toast_share_by = /** @type {(inputs: Toast_Share_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 내 화면 공유를 멈췄어요`)
};

export const toast_sharing = /** @type {(inputs: Toast_SharingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 화면을 공유해요`)
};

export const toast_took_over = /** @type {(inputs: Toast_Took_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 님이 화면 공유를 이어받았어요`)
};

export const toast_unpinned = /** @type {(inputs: Toast_UnpinnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`고정을 풀었어요`)
};

export const update_later = /** @type {(inputs: Update_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`나중에`)
};

export const update_now = /** @type {(inputs: Update_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새로 고침`)
};

export const update_ready = /** @type {(inputs: Update_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`새 버전이 준비됐어요`)
};

export const waiting_leave = /** @type {(inputs: Waiting_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`그만 기다리기`)
};

export const waiting_reconnecting = /** @type {(inputs: Waiting_ReconnectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`연결이 끊겨 다시 잇고 있어요…`)
};

export const waiting_text = /** @type {(inputs: Waiting_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.room}’에 ${i?.name} 님이 왔다고 알렸어요. 들어오라고 하면 바로 이어져요.`)
};

export const waiting_title = /** @type {(inputs: Waiting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`진행자를 기다리고 있어요`)
};

export const you = /** @type {(inputs: YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`나`)
};