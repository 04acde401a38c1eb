export const mapScreen = {};
